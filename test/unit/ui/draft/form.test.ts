import { describe, expect, it } from 'vitest';
import { officialForm } from '../../../../src/export/tables/officialCopy';
import { officialTable } from '../../../../src/report/labels/officialTable';
import { reportSchema } from '../../../../src/report/schema';
import { declaredSums } from '../../../../src/rules/declaredSums';
import { formReport } from '../../../../src/ui/draft/form/formReport';
import { formSlots, pastedBlock, placed } from '../../../../src/ui/draft/form/formSlots';
import { formSums } from '../../../../src/ui/draft/form/formSums';
import { typedValue } from '../../../../src/ui/model/typedValue';

const texts = (given: Record<string, string>) => new Map(Object.entries(given));
const known = declaredSums(formReport('2021', 2023, new Map())).map(({ rule, key, name, left, right }) => ({
  rule,
  key,
  name,
  left: left.map(({ place }) => place),
  right: right.map(({ place }) => place),
}));
const answers = (given: Record<string, string>) =>
  formSums(known, texts(given))
    .filter(({ outcome }) => outcome !== 'absent')
    .map(({ rule, key, outcome }) => `${rule}@${key} ${outcome}`);

describe('what is typed', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['2.5', 2.5],
    [' ', null],
    ['', null],
    ['/', undefined],
    ['1,23', undefined],
    ['十二', undefined],
    ['12件', undefined],
    ['999999999999999', 999_999_999_999_999],
    ['9999999999999999', undefined],
    ['1,234,567,890,123,456', undefined],
    ['1e5', undefined],
    ['0.0000001', undefined],
  ])('%o is %o', (text, value) => expect(typedValue(text)).toBe(value));
});

describe('the form', () => {
  it('is a report of its tables, in which a blank is no zero', () => {
    const report = formReport('2021', 2023, texts({ 'requests.granted.total': '3', 'proactive.fees.amount': '/' }));
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(Object.keys(report.cells)).toHaveLength(200);
    expect(report.tables.requests.granted).toMatchObject({ total: 3, naturalPerson: null });
    expect(report.cells['proactive.fees.amount']).toEqual({ state: 'text', raw: '/' });
  });

  it('has its 42 relations in the form of 2021', () => {
    expect(known).toHaveLength(42);
    expect(answers({})).toEqual([]);
  });

  it('answers as the numbers come', () => {
    const row = { 'requests.carriedIn.naturalPerson': '2', 'requests.carriedIn.commercial': '1' };
    const balance = 'requests/column-balance@';
    const ofRow = (total: string) =>
      answers({ ...row, 'requests.carriedIn.total': total }).filter((answer) => answer.includes('row-total'));
    expect(answers(row).sort()).toEqual([
      `${balance}commercial notAssessable`,
      `${balance}naturalPerson notAssessable`,
      'requests/row-total@carriedIn notAssessable',
    ]);
    expect(ofRow('3')).toEqual(['requests/row-total@carriedIn passBesideBlanks']);
    // Less than its parts: whatever the blanks hold, it cannot come to hold.
    expect(ofRow('2')).toEqual(['requests/row-total@carriedIn fail']);
  });

  it('is copied out in the official layout', () => {
    const { text, html } = officialForm(
      'disputes',
      formReport('2021', 2023, texts({ 'disputes.reconsideration.total': '4' })),
    );
    expect(text.split('\n').at(-1)?.split('\t')).toEqual(['', '', '', '', '4', ...Array(10).fill('')]);
    expect(html?.match(/<td/g)).toHaveLength(2 + 7 + 10 + 15);
  });
});

describe('a block that is pasted', () => {
  const slots = formSlots(officialTable('requests', '2021'));

  it.each([
    ['12', null],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\n2', [['1'], ['2']]],
  ])('%o', (text, block) => expect(pastedBlock(text)).toEqual(block));

  it('fills rows and columns from its corner on', () => {
    const { texts: given, lost } = placed(slots, 'requests.carriedIn.otherOrg', [
      ['1', '2'],
      ['', '4'],
    ]);
    expect([...given]).toEqual([
      ['requests.carriedIn.otherOrg', '1'],
      ['requests.carriedIn.total', '2'],
      ['requests.granted.otherOrg', ''],
      ['requests.granted.total', '4'],
    ]);
    expect(lost).toBe(0);
  });

  it('counts the numbers that find no cell', () => {
    const { texts: given, lost } = placed(slots, 'requests.carriedOut.total', [['1', '2', '注'], ['3']]);
    expect([...given]).toEqual([['requests.carriedOut.total', '1']]);
    expect(lost).toBe(2);
  });

  it('leaves the heads between the rows of table 2 as they are', () => {
    const two = formSlots(officialTable('proactive', '2021'));
    const column = [['2'], ['第二十条第（五）项'], ['本年处理决定数量'], ['118']];
    const { texts: given } = placed(two, 'proactive.normativeDocuments.issued', column);
    expect([...given]).toEqual([
      ['proactive.normativeDocuments.issued', '2'],
      ['proactive.licensing.decisions', '118'],
    ]);
  });
});
