import { normalise } from '../../report/normalise';

/** How two names stand to each other: `near` is a short form, or a government and its office on one site. */
export type Likeness = 'same' | 'near' | 'different';

/** What names of organs end with; anything else is no name to compare. */
const organEnd =
  /(?:[局委厅办院会署处站所队社镇乡县区市省旗州盟厂司]|政府|街道|中心|学校|公司|管委会|办公[厅室]|大学|医院)$/;

/** 局办公室 names an office of whoever speaks. */
const inner = /^(?:局|委|厅|院|办|镇|乡|街道|县|市|区|省)(?:办|党|政务|综合|机关)/;

/** Whether a name can be held against another. */
export function isOrganName(name: string): boolean {
  const text = normalise(name);
  return (
    text.length >= 3 &&
    text.length <= 40 &&
    organEnd.test(text) &&
    !inner.test(text) &&
    !/[,。:;0-9]|信息公开|报告|网站|门户/.test(text)
  );
}

/** The names in a name of several: 甲局(乙局), 甲局、乙办公室. */
function partsOf(name: string): string[] {
  return normalise(name)
    .split(/[()、,/·]|(?:加?挂)/)
    .map(plain)
    .filter((part) => part.length >= 2);
}

/** A name without what is left out at will: 人民 before 政府, 办事处 after 街道, 委员会 as 委. */
function plain(name: string): string {
  return name
    .replace(/^中共/, '')
    .replace(/人民政府/g, '政府')
    .replace(/街道办事处$/, '街道')
    .replace(/(?:(?:管理)?委员会|管委会)(?=[^会]{0,10}$)/, '委')
    .replace(/办公[厅室]$/, '办')
    .replace(/政府$/, '');
}

/** Whether the letters of one stand in the other in the same order, first and last the same: 沭阳县发改局 in 沭阳县发展和改革局. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

const office = /政府办$/;
const department = /(?:[局厅会署处所站队社]|中心|(?<![省市县区旗州])委)$/;
const innerOffice = /^(?:党政|党委|综合|行政|机关|秘书|政务|政务公开|信息公开)*(?:办|[科股处室])$/;

/** Whether one name is the other's own office, which is no organ of its own: 某局办公室, 某镇党政办公室. */
function isOwnOffice(short: string, long: string): boolean {
  if (!long.startsWith(short)) return false;
  const rest = long.slice(short.length).replace(/^政府(?=.)/, '');
  if (department.test(short) || /(?:[镇乡]|街道)$/.test(short)) return innerOffice.test(rest);
  return /^(?:党政|综合|机关)+办$/.test(rest);
}

function compareParts(one: string, other: string): Likeness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.endsWith(short) || long === `${short}委`) return 'same';
  if (isOwnOffice(short, long)) return 'same';
  // An organ and an office of it; a government and the department that publishes for it (article 49).
  if (long.startsWith(short)) return 'near';
  const [first = '', second = ''] = [one, other].map((name) => name.replace(office, ''));
  if (office.test(one) !== office.test(other) && (first.endsWith(second) || second.endsWith(first))) return 'near';
  return isShortFor(short, long) ? 'near' : 'different';
}

/** Compares two names of organs as a reader would: joint names by their likest parts. */
export function compareOrgans(one: string, other: string): Likeness {
  const found = partsOf(one).flatMap((a) => partsOf(other).map((b) => compareParts(a, b)));
  if (found.includes('same')) return 'same';
  return found.includes('near') || found.length === 0 ? 'near' : 'different';
}
