import { isOrganName } from '../../finding/organs/compareOrgans';
import { normalise } from '../../report/normalise';
import { addressIn } from './addressIn';

/** What a column of a roster is. */
export type Role = 'name' | 'aliases' | 'code' | 'address' | 'share' | 'other';

/** What rosters call their columns, the likelier word first. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['aliases', /简称|别名|别称|曾用名|又称|原名|other ?names?|alias/i],
  ['code', /信用代码|机构代码|组织代码|单位代码|单位编码|^代码$|^编码$|^code$/i],
  ['address', /网址|链接|地址$|^地址|url|address|link/i],
  ['share', /分工|核验人|责任人|经办人|负责人|包干|assigned|checked by/i],
  ['name', /单位|机构|部门|机关|名称|主体|organ|unit|^name$/i],
];

/** Columns that are told apart by a heading, and are none of these. */
const ordinary = /序号|编号|类别|类型|电话|联系|备注|地区|区划|住址|办公地址|邮箱/;

const roleOfHeading = (text: string): Role => {
  const compact = normalise(text);
  if (compact === '' || compact.length > 20 || ordinary.test(compact)) return 'other';
  return HEADINGS.find(([, words]) => words.test(compact))?.[0] ?? 'other';
};

/** The roles that a heading row gives its columns, each but 别名 once; null for a row that names no column of names. */
export function rolesOfHeadings(row: readonly string[]): Role[] | null {
  const taken = new Set<Role>();
  const roles = row.map((text): Role => {
    const role = roleOfHeading(text);
    if (role !== 'other' && role !== 'aliases' && taken.has(role)) return 'other';
    taken.add(role);
    return role;
  });
  const isNamed = taken.has('name') || taken.has('address');
  // A row of units is no heading: a unit’s name is longer than 单位名称 and says no such word alone.
  const isData = row.some(
    (text) => addressIn(text) !== null || (isOrganName(text) && !/名称|^单位$|^部门$/.test(text)),
  );
  return isNamed && !isData ? roles : null;
}

const code = /^[0-9A-Z]{8}-?[0-9X]$|^[1-9ANY][0-9A-Y]\d{6}[0-9A-Y]{10}$/;

/** How large a share of a column's filled cells are something. */
function share(cells: readonly string[], is: (text: string) => boolean): number {
  const filled = cells.filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
}

const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && addressIn(text) === null;

/** The roles that columns without headings have by what stands in them. */
export function rolesOfCells(rows: readonly (readonly string[])[]): Role[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''));
  const best = (is: (text: string) => boolean, least: number): number => {
    const shares = columns.map((cells) => share(cells, is));
    const most = Math.max(...shares);
    return most >= least ? shares.indexOf(most) : -1;
  };
  const address = best((text) => addressIn(text) !== null, 0.5);
  const codes = best((text) => code.test(normalise(text).toUpperCase()), 0.5);
  const organs = best(isOrganName, 0.3);
  const name = organs >= 0 ? organs : best(isWord, 0.5);
  return columns.map((_, at) => (at === name ? 'name' : at === address ? 'address' : at === codes ? 'code' : 'other'));
}
