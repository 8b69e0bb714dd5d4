import { expect, test } from 'vitest';
import { emptyResult } from '../../../src/check/emptyResult';
import { correctionFindings } from '../../../src/check/prepare/corrected';
import { badgeOf } from '../../../src/checker/badgeOf';
import type { Result } from '../../../src/result/resultSchema';
import type { Translate } from '../../../src/words/translator';

const t: Translate = (key, ...args) => [key, ...args].join(' ');
const none = emptyResult({ source: { kind: 'live' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' });
const counted = (verdict: Result['verdict'], summary: Partial<Result['summary']>): Result => ({
  ...none,
  verdict,
  summary: { ...none.summary, ...summary },
});
const halted: Result = { ...none, error: { code: 'stopped', message: { zh: '停止', en: 'stopped' } } };
const here = { isStale: false, isInForeignFrame: false };

test.each<[string, Result, Partial<typeof here>, string, string, string]>([
  ['all holds', counted('pass', { pass: 42 }), {}, '✓', 'pass', 'headlinePass'],
  [
    'all holds, some beside blanks',
    counted('pass', { pass: 39, passBesideBlanks: 3 }),
    {},
    '✓',
    'pass',
    'headlinePassBlanks',
  ],
  [
    'nothing holds but beside blanks',
    counted('pass', { passBesideBlanks: 3 }),
    {},
    '✓',
    'unknown',
    'headlinePassBlanks',
  ],
  [
    'failures, with others beside them',
    counted('fail', { error: 2, warning: 1 }),
    {},
    '2',
    'error',
    'headlineFailReview 2 1',
  ],
  ['a hundred failures', counted('fail', { error: 100 }), {}, '99+', 'error', 'headlineFail 100'],
  ['warnings only', counted('review', { warning: 4 }), {}, '4', 'warning', 'headlineReview 4'],
  ['not read to the end', counted('incomplete', { warning: 4 }), {}, '?', 'unknown', 'headlineIncomplete'],
  ['changed since', counted('pass', { pass: 42 }), { isStale: true }, '↻', 'unknown', 'badgeStale'],
  ['stopped', halted, {}, '!', 'unknown', 'headlineHalted'],
  ['no report', none, {}, '', 'none', 'headlineNotReport'],
  ['a report in a frame of another site', none, { isInForeignFrame: true }, '?', 'unknown', 'headlineFrame'],
])('%s', (_, result, known, text, tone, title) => {
  expect(badgeOf(result, { ...here, ...known }, t)).toEqual({ text, tone, title: `badgeTitle ${title}` });
});

test.each<[Result['verdict'], string]>([
  ['pass', 'headlinePass'],
  ['fail', 'headlineFail 1'],
])('beside a %s, what else stands on the page and was not checked is named', (verdict, title) => {
  const result = counted(verdict, verdict === 'pass' ? { pass: 42 } : { error: 1 });
  const source = { ...result.source, others: ['甲局2023年年度报告', '乙局2023年年度报告'] };
  expect(badgeOf({ ...result, source }, here, t)).toMatchObject({
    tone: verdict === 'pass' ? 'unknown' : 'error',
    title: `badgeTitle ${title}clauseStopnoticeOthers 2 甲局2023年年度报告、乙局2023年年度报告`,
  });
});

test('says in its title that figures were read by hand, and is grey for it', () => {
  const findings = correctionFindings(null, [{ address: 'requests.granted.total', printed: '8', value: '7' }]);
  const passed = counted('pass', { pass: 42 });
  expect(badgeOf({ ...passed, findings }, here, t)).toMatchObject({
    tone: 'unknown',
    title: expect.stringContaining('readByHand'),
  });
  expect(badgeOf(passed, here, t).title).not.toContain('readByHand');
});
