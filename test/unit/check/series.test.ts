import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { decode } from '../../../src/page/saved/decode';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Edition } from '../../../src/report/addresses';
import type { ReportJson } from '../../../src/report/schema';
import { renderReport } from '../../render/renderReport';

/** Six real years of one organ, kept beside the project and not in it: its figures, and one of its pages. */
const beside = new URL('../../../../shared/corpus/', import.meta.url);

interface Year {
  readonly organ: string;
  readonly year: number;
  readonly edition: Edition;
  readonly values: Readonly<Record<string, number | null>>;
}

function seriesOf(): Year[] {
  return JSON.parse(readFileSync(new URL('pingtan-series.values.json', beside), 'utf8'));
}

/** A page with the figures of a year in invented words. */
function pageOf(year: number): string {
  const found = seriesOf().find((it) => it.year === year);
  if (!found) throw new Error(`no year ${year}`);
  const printed = new Map(Object.entries(found.values).map(([address, value]) => [address, String(value ?? '')]));
  return renderReport({ organ: found.organ, year, edition: found.edition, printed, markup: 'plain' });
}

function checked(html: string, before: ReportJson | null = null) {
  const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
  return check(fromHtml(html), { ...terms, before }).result;
}
const compared = (html: string, year: number) =>
  checked(html, checked(pageOf(year)).report).findings.filter(({ rule }) =>
    /^history\/(?:carry-over|in-force|items|jump)/.test(rule),
  );
const said = (html: string, year: number) => compared(html, year).map(({ id, severity }) => [id, severity]);

describe.runIf(existsSync(beside))('six real years', () => {
  it.each([
    // 665 + 88 − 55 = 698, and what was carried out in 2021 was carried in.
    [2021, 2022, []],
    // 470 + 62 − 33 = 499, not 440; 440 + 58 − 45 = 453, not 546.
    [2023, 2024, [['history/in-force@normativeDocuments', 'warning']]],
    [2024, 2025, [['history/in-force@normativeDocuments', 'warning']]],
    // Two years lie between, and two editions.
    [2019, 2021, []],
  ])('%i and %i', (before, now, findings) => {
    expect(said(pageOf(now), before)).toEqual(findings);
  });

  it('names the break that the page of 2023 explains, with its words', () => {
    const page = decode(readFileSync(new URL('pingtan-2023.html', beside)));
    // 698 + 77 − 132 = 643, not 470: the page tells of a general clearing of documents.
    expect(said(page, 2022)).toEqual([['history/in-force@normativeDocuments', 'info']]);
    const [finding] = compared(page, 2022);
    expect(finding).toMatchObject({ expected: 643, actual: 470, difference: -173 });
    expect(finding?.message.zh).toContain('“清理”');
    expect(finding?.excerpt).toContain('清理');
  });
});
