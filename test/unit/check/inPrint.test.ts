import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import type { Source } from '../../../src/result/resultSchema';
import { reportPage } from '../../e2e/reportPage';

const whole = reportPage();
const row = /<tr>(?:(?!<\/tr>).)*部分公开(?:(?!<\/tr>).)*<\/tr>/s.exec(whole)?.[0] ?? '';
const torn = whole.replace(row, '');

const judged = (kind: Source['kind']) =>
  check(fromHtml(torn), { source: { kind }, settings: {}, checkedAt: '2024-02-01T00:00:00.000Z' }).result;

test('a row that is not found on a page is missing; on printed pages it may be torn, and is not read', () => {
  expect(row).not.toBe('');
  const onPage = judged('html');
  expect(onPage.findings.map(({ rule }) => rule)).toContain('structure/row-missing');
  for (const kind of ['pdf', 'ofd'] as const) {
    const { findings, verdict, coverage } = judged(kind);
    expect(findings.map(({ rule }) => rule)).not.toContain('structure/row-missing');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdict).toBe('incomplete');
    // The seven cells of the row.
    expect(coverage.expected - coverage.read).toBe(7);
  }
});
