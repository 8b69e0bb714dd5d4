import { type Address, type Edition, TABLES } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import { crosswalkOf, editionsOf } from '../../report/labels/crosswalk';
import { legalBasisOf } from '../../report/legalBasis';
import { nameOf } from '../../report/nameOf';
import { cellWords } from '../letters/places/cellWords';
import { csvLine } from './csvLine';

const COLUMNS = [
  'address',
  'editions',
  '表',
  '行2021',
  '列2021',
  '行2019',
  '列2019',
  'unit',
  'relation',
  'crosswalk',
  'basis',
  'en',
];

/** What the form of 2019 prints otherwise than that of 2021 where both have the figure. */
const printed2019 = new Map([
  ['行政规范性文件', '规范性文件'],
  ['本年处理决定数量', '处理决定数量'],
]);

/** Row and column as an edition prints them; nothing where it does not. */
function labelsIn(edition: Edition, address: Address): [string, string] {
  if (!editionsOf(address).includes(edition)) return ['', ''];
  const { row, column } = cellWords(address);
  const printed = (label: string): string => (edition === '2019' ? (printed2019.get(label) ?? label) : label);
  return [printed(row), printed(column)];
}

function lineOf(address: Address): string {
  const { table, unit } = cellWords(address);
  const { relation, equation } = crosswalkOf(address);
  return csvLine([
    address,
    [...editionsOf(address)].reverse().join(' '),
    table,
    ...labelsIn('2021', address),
    ...labelsIn('2019', address),
    unit,
    relation,
    equation,
    legalBasisOf(address),
    nameOf(address).en,
  ]);
}

/**
 * Every address of both editions with what it is called, counts and rests on, and what it corresponds to in the other
 * edition: the key to the long form. As CSV with the mark by which spreadsheets know UTF-8.
 */
export function codebook(): string {
  const addresses = TABLES.flatMap((table) => [
    ...new Set([...addressesOf(table, '2021'), ...addressesOf(table, '2019')]),
  ]);
  return [`\uFEFF${csvLine(COLUMNS)}`, ...addresses.map(lineOf)].join('');
}
