import type { Address, Edition, ProactiveRow } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import type { TableReading } from './reading';

/** The blocks of table 2, by the clause of the law that heads them: each prints a header of its own. */
const blocks: readonly (readonly ProactiveRow[])[] = [
  ['regulations', 'normativeDocuments'],
  ['licensing', 'otherServices'],
  ['penalties', 'coercion'],
  ['fees'],
  ['procurement'],
];

const ALL = blocks.flat();

const inBlock = (block: readonly ProactiveRow[]) => (address: Address) =>
  block.some((row) => address.startsWith(`proactive.${row}.`));

/** The edition that a block of table 2 is printed in, by the values that only one of them has; null where none tells. */
function blockEdition({ cells }: TableReading, block: readonly ProactiveRow[]): Edition | null {
  const own = (edition: Edition) => addressesOf('proactive', edition).filter(inBlock(block));
  const [old, recent] = [own('2019'), own('2021')];
  const read = (addresses: readonly Address[], others: readonly Address[]) =>
    addresses.filter((address) => !others.includes(address) && cells.has(address)).length;
  const [since2021, before] = [read(recent, old), read(old, recent)];
  return since2021 === before ? null : since2021 > before ? '2021' : '2019';
}

/**
 * The addresses that a table is expected to print: those of its edition, and in table 2, where real pages mix the
 * forms, for each block those of its own.
 */
export function expectedAddresses(reading: TableReading, edition: Edition): readonly Address[] {
  const { table, rows } = reading;
  const whole = addressesOf(table, edition);
  if (table !== 'proactive') return whole;
  // A block that is read and prints nothing of its edition alone prints 处理决定数量 alone: that is the form of 2021.
  const own = blocks.map(
    (block) => blockEdition(reading, block) ?? (block.some((row) => rows.has(row)) ? '2021' : null),
  );
  if (own.every((each) => each === null || each === edition)) return whole;
  // A row that only the other edition has is expected where the table is of that one, or prints it.
  const expected = ALL.filter(
    (row) => rows.has(row) || whole.some((address) => address.startsWith(`proactive.${row}.`)),
  );
  return blocks.flatMap((block, index) =>
    addressesOf(table, own[index] ?? '2021').filter(inBlock(block.filter((row) => expected.includes(row)))),
  );
}
