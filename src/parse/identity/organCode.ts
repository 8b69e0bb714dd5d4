const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Kind of register, kind of body, six digits of a division, the body's own nine, the check character; nothing right after. */
const creditHead = /^[1-9ANY][0-9A-Y]\d{6}[0-9A-Y]{10}(?![0-9A-Z])/;
/** Eight characters and the check digit, then `/`, or another mark with a year after it: other numbers have hyphens too. */
const organHead = /^([0-9A-Z]{8})-?([0-9X])(?:[-_]?\/|[-_](?=20\d\d))/;
/** 20240119-3: the day on which a document was made. One in eleven would pass for a code. */
const date = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** 统一社会信用代码: GB 32100, modulo 31 over letters without I, O, S, V, Z. */
function isCreditCode(code: string): boolean {
  const values = [...code].map((letter) => letters.indexOf(letter));
  if (values.includes(-1)) return false;
  const sum = creditWeights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}

/** 组织机构代码: GB 11714, modulo 11. */
function isOrganCode(code: string): boolean {
  const sum = organWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(code[index] ?? '0', 36),
    0,
  );
  const check = 11 - (sum % 11);
  return (check === 10 ? 'X' : check === 11 ? '0' : String(check)) === code[8];
}

/**
 * The organ's code at the head of an 索引号, as `014314799/2024-00002` has it; null unless it is whole and its check
 * digit holds.
 */
export function organCodeOf(indexNumber: string): string | null {
  const text = indexNumber
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff]/g, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();
  const credit = creditHead.exec(text)?.[0];
  if (credit && isCreditCode(credit)) return credit;
  const [, body = '', check = ''] = organHead.exec(text) ?? [];
  return body && !date.test(body) && isOrganCode(body + check) ? body + check : null;
}
