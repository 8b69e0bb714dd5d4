import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { decisionOn, decisionSchema, reachesIn, reachOf, reviewOf, withDecisions } from '../../../src/result/decision';
import type { Result } from '../../../src/result/resultSchema';
import { reportPage, SLIPS } from '../../e2e/reportPage';

const read = (changes: Readonly<Record<string, string>>, url = 'http://a.gov.cn/1.html'): Result =>
  check(fromHtml(reportPage(changes)), {
    source: { kind: 'html', url },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  }).result;

const AT = '2026-02-01T00:00:00.000Z';
const aside = { reach: 'finding', state: 'notListed', reason: 'explained', note: null } as const;
const GROUP = 'disputes/group-total';

/** What was decided about the group of table 4. */
const stateOf = (result: Result): string | undefined =>
  result.findings.find(({ rule }) => rule === GROUP)?.review?.state;

function groupFinding(result: Result) {
  const finding = result.findings.find(({ rule }) => rule === GROUP);
  if (!finding) throw new Error('the page has no such finding');
  return finding;
}

describe('a decision about one finding', () => {
  const seen = read(SLIPS);
  const decision = decisionOn(seen, groupFinding(seen), aside, AT);

  it('is kept as its schema says', () => {
    expect(decisionSchema.parse(decision)).toEqual(decision);
  });

  it('speaks of the same numbers at another address', () => {
    expect(stateOf(withDecisions(read(SLIPS, 'http://new.gov.cn/2'), [decision]))).toBe('notListed');
  });

  it('is gone when a number changes', () => {
    const changed = read({ ...SLIPS, 'disputes.reconsideration.total': '3' });
    expect(stateOf(withDecisions(changed, [decision]))).toBeUndefined();
  });

  it('leaves the verdict and every other finding as they are', () => {
    const decided = withDecisions(seen, [decision]);
    expect(decided.verdict).toBe('fail');
    expect(decided.summary).toEqual(seen.summary);
    expect(decided.findings.filter(({ review }) => review !== null)).toHaveLength(1);
  });

  it('does not speak of an item of several findings that were not all decided', () => {
    const item = { findings: seen.findings.map(({ id }) => id) };
    expect(reviewOf(withDecisions(seen, [decision]), item)).toBeNull();
  });
});

describe('a decision about a report', () => {
  const seen = read(SLIPS);
  const wide = decisionOn(seen, groupFinding(seen), { ...aside, reach: 'report' }, AT);

  it('speaks of its other numbers', () => {
    expect(decisionSchema.parse(wide)).toEqual(wide);
    expect(stateOf(withDecisions(read({ 'disputes.reconsideration.total': '5' }), [wide]))).toBe('notListed');
  });

  it.each([{ year: 2022 }, { year: null }, { organ: '白石县水务局' }, { organ: null }])(
    'says nothing of the report with %o',
    (other) => {
      expect(stateOf(withDecisions({ ...seen, report: seen.report && { ...seen.report, ...other } }, [wide]))).toBe(
        undefined,
      );
    },
  );

  it('says nothing of another report where neither year was read', () => {
    const unknown = { ...seen, report: seen.report && { ...seen.report, year: null } };
    const decision = decisionOn(unknown, groupFinding(unknown), { ...aside, reach: 'report' }, AT);
    expect(stateOf(withDecisions(unknown, [decision]))).toBeUndefined();
    expect(reachesIn(unknown)).toEqual(['finding', 'organ']);
  });

  it('gives way to the finding itself, and goes before the organ', () => {
    const near = decisionOn(seen, groupFinding(seen), { ...aside, state: 'listed', reason: null }, AT);
    const organ = decisionOn(seen, groupFinding(seen), { ...aside, reach: 'organ', state: 'awaiting' }, AT);
    expect(stateOf(withDecisions(seen, [organ, wide]))).toBe('notListed');
    const item = { findings: [groupFinding(seen).id] };
    expect(reachOf(seen, item, [organ, wide, near])).toBe('finding');
    expect(reachOf(seen, item, [organ, wide])).toBe('report');
    expect(reachOf(seen, item, [])).toBeNull();
    expect(stateOf(withDecisions(seen, [organ, wide, near]))).toBe('listed');
  });
});

describe('a decision about an organ', () => {
  const seen = read(SLIPS);
  const wide = decisionOn(seen, groupFinding(seen), { ...aside, reach: 'organ' }, AT);

  it('speaks of its other numbers and years', () => {
    const later = read({ 'disputes.reconsideration.total': '5' });
    expect(stateOf(withDecisions(later, [wide]))).toBe('notListed');
  });

  it('says nothing of another organ, or of one whose name was not read', () => {
    for (const organ of ['白石县水务局', null]) {
      const other = { ...seen, report: seen.report && { ...seen.report, organ } };
      expect(stateOf(withDecisions(other, [wide]))).toBeUndefined();
      const unnamed = { ...wide, organ: null };
      expect(stateOf(withDecisions(other, [unnamed]))).toBeUndefined();
    }
  });

  it('gives way to what was decided about the finding itself', () => {
    const near = decisionOn(seen, groupFinding(seen), { ...aside, state: 'listed', reason: null }, AT);
    expect(stateOf(withDecisions(seen, [wide, near]))).toBe('listed');
  });
});
