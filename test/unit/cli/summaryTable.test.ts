import { expect, test } from 'vitest';
import { emptyResult } from '../../../src/check/emptyResult';
import { rowOf } from '../../../src/cli/text/summaryTable';
import type { Result } from '../../../src/result/resultSchema';

const passing: Result = {
  ...emptyResult({ source: { kind: 'html', file: 'a.html' }, settings: {}, checkedAt: '' }),
  verdict: 'pass',
};
const last = (result: Result): string | undefined => rowOf(result, 'zh').cells.at(-1);

test('the summary of several reports says why a pass is not green', () => {
  const off = [
    { rule: 'requests/row-total', instances: [{ key: 'settings', outcome: 'absent' as const, reason: 'switchedOff' }] },
  ];
  expect(last(passing)).toBe('a.html');
  expect(last({ ...passing, checks: off })).toBe('a.html  按设置有 1 条规则未核验');
  expect(last({ ...passing, source: { ...passing.source, others: ['二'] } })).toBe('a.html  页面另有 1 份年报未核验');
});
