import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { consistentValues } from '../../render/consistentValues';
import { renderReport } from '../../render/renderReport';

/** A report that holds, every detail cell 3, with some cells printed otherwise. */
function checked(changes: Record<string, string>) {
  const values = consistentValues('2021', () => 3);
  const printed = new Map([...values].map(([address, value]) => [address, changes[address] ?? String(value)]));
  const html = renderReport({ organ: '青溪县水务局', year: 2023, edition: '2021', printed, markup: 'plain' });
  const options = { source: { kind: 'html' as const }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' };
  return check(fromHtml(html), options).result;
}
const failing = (result: ReturnType<typeof checked>) =>
  result.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);

// Every detail cell holds 3. A column has 21 outcomes: 63; six columns make a total of 378, a detail row 18.
describe('diagnosis', () => {
  it('names a single wrong detail cell and the value it should have', () => {
    const result = checked({ 'requests.granted.naturalPerson': '30' });
    expect(failing(result)).toEqual(['requests/outcome-total@naturalPerson', 'requests/row-total@granted']);
    expect(result.diagnosis).toEqual({
      repairs: [{ address: 'requests.granted.naturalPerson', reported: 30, suggested: 3 }],
      candidates: [],
    });
    expect(result.items.map(({ findings, title }) => [findings.length, title])).toEqual([
      [2, '表三“（一）予以公开”行“自然人”列，疑在此格：填报 30，若为 3，相关 2 组关系均成立'],
    ]);
  });

  it('names a wrong corner total, which breaks three relations', () => {
    const result = checked({ 'requests.outcomeTotal.total': '387' });
    expect(failing(result)).toEqual([
      'requests/column-balance@total',
      'requests/outcome-total@total',
      'requests/row-total@outcomeTotal',
    ]);
    expect(result.diagnosis.repairs).toEqual([
      { address: 'requests.outcomeTotal.total', reported: 387, suggested: 378 },
    ]);
    expect(result.summary).toMatchObject({ error: 1, pass: 39 });
  });

  it('puts the number on the repaired cell where that is a printed total', () => {
    const result = checked({ 'requests.granted.total': '30' });
    expect(failing(result)).toEqual(['requests/outcome-total@total', 'requests/row-total@granted']);
    expect(result.items.map(({ findings }) => findings)).toEqual([
      ['requests/row-total@granted', 'requests/outcome-total@total'],
    ]);
  });

  it('names two wrong cells where the answer is unique', () => {
    const result = checked({ 'requests.granted.naturalPerson': '30', 'requests.carriedOut.research': '5' });
    expect(result.diagnosis.repairs).toHaveLength(2);
    expect(result.diagnosis.repairs).toContainEqual({
      address: 'requests.granted.naturalPerson',
      reported: 30,
      suggested: 3,
    });
    expect(result.diagnosis.repairs).toContainEqual({
      address: 'requests.carriedOut.research',
      reported: 5,
      suggested: 3,
    });
    expect(result.items.map(({ findings }) => findings.length)).toEqual([2, 2]);
  });

  it('names two columns, not a row, when one application is booked in the wrong column', () => {
    const result = checked({ 'requests.granted.naturalPerson': '4', 'requests.granted.commercial': '2' });
    expect(failing(result)).toEqual(['requests/outcome-total@naturalPerson', 'requests/outcome-total@commercial']);
    expect(result.diagnosis.repairs).toEqual([]);
    expect(result.diagnosis.candidates).toEqual([
      { rows: [], columns: ['naturalPerson', 'commercial'], addresses: [] },
    ]);
    // One slip: the two columns share no cell, and are one problem all the same.
    expect(result.items.map(({ findings, title }) => [findings.length, title])).toEqual([
      [2, '表三“自然人”列与“商业企业”列一多一少，均差 1，可能填错列'],
    ]);
  });

  it('does not guess among three slips', () => {
    const result = checked({
      'requests.granted.naturalPerson': '30',
      'requests.carriedOut.research': '5',
      'requests.rejected.petition.otherOrg': '9',
    });
    expect(result.diagnosis).toEqual({ repairs: [], candidates: [] });
    // Row （一） and column 其他 cross in a cell, so two of the three slips cannot be told apart.
    expect(result.items.map(({ findings, title }) => [findings.length, title])).toEqual([
      [4, '表三 4 组关系不符，涉及 2 行 2 列'],
      [2, '表三 2 组关系不符，涉及 1 行 1 列'],
    ]);
  });

  it('names no cell of a group of table 4 when more than one would do', () => {
    const result = checked({ 'disputes.reconsideration.total': '13' });
    expect(failing(result)).toEqual(['disputes/group-total@reconsideration']);
    expect(result.diagnosis).toEqual({ repairs: [], candidates: [] });
  });

  it('names the total of a group of table 4 when no detail can be lowered that far', () => {
    const result = checked({
      'disputes.reconsideration.upheld': '10',
      'disputes.reconsideration.corrected': '1',
      'disputes.reconsideration.other': '0',
      'disputes.reconsideration.pending': '0',
      'disputes.reconsideration.total': '0',
    });
    expect(result.findings[0]).toMatchObject({
      expected: 11,
      actual: 0,
      difference: -11,
      message: { zh: '表四“行政复议”：结果维持10＋结果纠正1＝11，“总计”填0，相差11' },
    });
    expect(result.diagnosis.repairs).toEqual([
      { address: 'disputes.reconsideration.total', reported: 0, suggested: 11 },
    ]);
  });

  it('offers nothing below zero', () => {
    const result = checked({ 'requests.granted.total': '0' });
    expect(result.diagnosis.repairs).toEqual([{ address: 'requests.granted.total', reported: 0, suggested: 18 }]);
  });
});
