/** A number of one person that a text prints, and where in the text. */
export interface PrivateNumber {
  readonly kind: 'idNumber' | 'mobile' | 'bankCard';
  readonly start: number;
  readonly end: number;
  /** Given as the telephone by which the organ can be reached. */
  readonly isContact: boolean;
}

/** What stands before a number on the same line. */
const CONTEXT = 40;
/** Half-width digits, one for one: offsets into the text stay what they are. */
const halfWidth = (text: string) =>
  text.replace(/[０-９Ｘｘ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

const idPattern = /(?<![0-9A-Za-z])[1-8]\d{5}[ -]?(?:18|19|20)\d{6}[ -]?\d{3}[\dXx](?![0-9A-Za-z])/g;
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';
/** Codes of organs, which may look alike. */
const isCode = /(?:信用代码|机构代码|索引编?号|标识码)[^0-9]{0,6}$/;

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** The check of GB 11643: 18 characters, a region, a day, and the digit that the others give. */
function isIdNumber(digits: string): boolean {
  if (digits.length !== 18 || !provinces.test(digits) || !isDay(digits.slice(6, 14))) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkDigits[sum % 11] === digits[17]?.toUpperCase();
}

/** Neither part of a longer number nor an amount. */
const mobilePattern =
  /(?<![0-9A-Za-z.])1[3-9]\d(?:\d{8}| \d{4} \d{4}|-\d{4}-\d{4})(?![0-9A-Za-z]|\.\d|\s*[元万亿次条件人])/g;
const contactWords = /电话|联系|热线|传真|值班/;
/** A person who asked for something is nobody's contact. */
const personWords = /申请人|当事人|投诉人|举报人|来电人|来信人|市民|群众|村民|居民|业主|原告|[女先]士|先生/;

const cardPattern = /(?<![0-9A-Za-z])\d{4}(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z])/g;
const cardWords = /卡号|账号|帐号|账户|帐户/;

/** The check digit of bank cards. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

type Judge = (digits: string, before: string) => Omit<PrivateNumber, 'start' | 'end'> | null;

const judges: readonly (readonly [RegExp, Judge])[] = [
  [
    idPattern,
    (digits, before) => (isIdNumber(digits) && !isCode.test(before) ? { kind: 'idNumber', isContact: false } : null),
  ],
  [
    mobilePattern,
    (_, before) => ({ kind: 'mobile', isContact: contactWords.test(before) && !personWords.test(before) }),
  ],
  [
    cardPattern,
    (digits, before) => (isLuhn(digits) && cardWords.test(before) ? { kind: 'bankCard', isContact: false } : null),
  ],
];

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).split(/[。；;\n]/);
  return before.at(-1) ?? '';
}

/** The numbers of persons that a text prints in full, in order; a masked one (138****1234) is none. */
export function privateNumbers(text: string): PrivateNumber[] {
  // Most texts have no eleven digits in a row, however they are spaced.
  if (!/(?:[\d０-９][ -]?){11}/.test(text)) return [];
  const plain = halfWidth(text);
  let found: PrivateNumber[] = [];
  for (const [pattern, judge] of judges) {
    const known = found;
    const more: PrivateNumber[] = [];
    // Both run through the text in order: the first known number that does not end before this one is the one to look at.
    let at = 0;
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      while ((known[at]?.end ?? end) <= start) at += 1;
      if ((known[at]?.start ?? end) < end) continue;
      const judged = judge(match[0].replace(/[ -]/g, ''), lineBefore(plain, start));
      if (judged) more.push({ ...judged, start, end });
    }
    found = [...known, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}
