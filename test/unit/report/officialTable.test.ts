import { describe, expect, it } from 'vitest';
import { EDITIONS, TABLES } from '../../../src/report/addresses';
import { addressesOf } from '../../../src/report/addressesOf';
import { type FormRow, officialTable } from '../../../src/report/labels/officialTable';

/** The slots of a form: every cell laid over the columns and rows it spans. */
function slotsOf(rows: readonly FormRow[]): string[][] {
  const slots = rows.map((): string[] => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { text, address, columns, rows: height } of row) {
      while (slots[at]?.[column] !== undefined) column += 1;
      for (const line of slots.slice(at, at + height))
        for (let across = 0; across < columns; across += 1) line[column + across] = address ?? text;
      column += columns;
    }
  }
  return slots;
}

describe.each(TABLES)('table %s', (table) => {
  it.each(EDITIONS)('holds every value of the form of %s once, in order', (edition) => {
    const cells = officialTable(table, edition).flatMap((row) => row.flatMap(({ address }) => address ?? []));
    expect(cells).toEqual(addressesOf(table, edition));
  });

  it.each(EDITIONS)('leaves no hole and no overhang in the form of %s', (edition) => {
    const slots = slotsOf(officialTable(table, edition));
    const width = { proactive: 4, requests: 10, disputes: 15 }[table];
    expect(slots.map((line) => line.filter((slot) => slot !== undefined).length)).toEqual(slots.map(() => width));
  });
});

it('heads the values of table 3 as the form does', () => {
  const slots = slotsOf(officialTable('requests', '2021'));
  const line = slots.find((row) => row.includes('requests.denied.thirdParty.research')) ?? [];
  expect(line.slice(0, 3)).toEqual(['三、本年度办理结果', '（三）不予公开', '4.保护第三方合法权益']);
  const column = line.indexOf('requests.denied.thirdParty.research');
  expect(slots.slice(0, 3).map((row) => row[column])).toEqual(['申请人情况', '法人或其他组织', '科研机构']);
});
