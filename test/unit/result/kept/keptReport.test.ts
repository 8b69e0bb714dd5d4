import { describe, expect, it } from 'vitest';
import { type KeptReport, keptReportOf, keptReportSchema, merged } from '../../../../src/result/kept/keptReport';
import { keptSince, retentionOf } from '../../../../src/result/kept/retention';
import type { Result } from '../../../../src/result/resultSchema';
import { checkedPage } from './checkedPage';

async function kept(result: Result): Promise<KeptReport> {
  const report = await keptReportOf(result);
  if (!report) throw new Error('not kept');
  return report;
}

describe('a kept report', () => {
  it('is what its schema says', async () => {
    const report = await kept(checkedPage());
    expect(keptReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ organ: '青溪县水务局', year: 2023, verdict: 'pass' });
    expect(report.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is found by its organ and its address', async () => {
    const { keys } = await kept(checkedPage({}, { url: 'https://A.gov.cn:443/1.html?from=x#top' }));
    expect(keys).toEqual(['青溪县水务局', 'address a.gov.cn/1.html?']);
  });

  it('is one for the same words, however it was reached', async () => {
    const [one, two] = await Promise.all([
      kept(checkedPage()),
      kept(checkedPage({}, { url: 'https://a.gov.cn/1.html#top', at: '2026-03-01T00:00:00.000Z' })),
    ]);
    expect(two?.id).toBe(one?.id);
  });

  it.each([
    [{ 'proactive.licensing.decisions': '119' }, {}],
    [{}, { url: 'http://a.gov.cn/2.html' }],
    [{}, { year: 2022 }],
  ])('is another with %o at %o', async (changes, terms) => {
    expect((await kept(checkedPage(changes, terms))).id).not.toBe((await kept(checkedPage())).id);
  });

  it('is none where no report was read', async () => {
    expect(await keptReportOf({ ...checkedPage(), report: null })).toBeNull();
  });

  it('has cells of the form only: every surface names them', async () => {
    const report = await kept(checkedPage());
    const { result } = report;
    const cells = { ...result.report?.cells, 'proactive.nothing.issued': { state: 'number', raw: '1' } };
    const strange = { ...report, result: { ...result, report: { ...result.report, cells } } };
    expect(keptReportSchema.safeParse(strange).success).toBe(false);
    expect(keptReportSchema.safeParse({ ...report, checkedAt: 'yesterday' }).success).toBe(false);
  });
});

describe('two records of one', () => {
  it('are one of the later result, known since the earlier', async () => {
    const early = await kept(checkedPage({}, { at: '2026-01-01T00:00:00.000Z' }));
    const late = await kept(checkedPage({}, { at: '2026-05-01T00:00:00.000Z' }));
    for (const one of [merged(early, late), merged(late, early)]) {
      expect(one).toMatchObject({ firstCheckedAt: early.checkedAt, checkedAt: late.checkedAt });
      expect(one.result.checkedAt).toBe(late.checkedAt);
    }
    expect(merged(undefined, late)).toEqual(late);
  });
});

describe('how long is kept', () => {
  it.each([
    [0, 0],
    [30, 30],
    [365, 365],
    [31, null],
    ['30', null],
    [undefined, null],
    [null, null],
  ])('%o is %o', (stored, days) => expect(retentionOf(stored)).toBe(days));

  it('counts back from now', () => {
    expect(keptSince(30, '2026-03-31T12:00:00.000Z')).toBe('2026-03-01T12:00:00.000Z');
  });
});
