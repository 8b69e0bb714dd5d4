import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { notChecked } from '../../../src/export/letters/notChecked';
import { type Rule, rule } from '../../../src/finding/rule';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { isGreen } from '../../../src/result/isGreen';
import { rules } from '../../../src/rules/index';
import { ruleOf } from '../../../src/rules/ruleOf';
import { unreadOf } from '../../../src/words/unread';
import { base } from '../../rules/fixtures';

const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;

/** A clock that goes on by one at each look. */
function ticking(limit: number) {
  let now = 0;
  const look = () => {
    now += 1;
    return now;
  };
  return { limit, now: look };
}

const checked = (html: string, limit: number) => check(fromHtml(html), { ...terms, time: ticking(limit) }).result;
const cutIn = ({ checks }: ReturnType<typeof checked>) =>
  checks.flatMap(({ rule: id, instances }) => (instances.some(({ reason }) => reason === 'cutShort') ? [id] : []));

describe('when the time for the rules is over', () => {
  test('what did not run is said, and nothing is green', () => {
    const result = checked(base.html, 40);
    const cut = cutIn(result);
    expect(cut.length).toBeGreaterThan(20);
    expect(result.checks.find(({ rule: id }) => id === cut.at(-1))?.instances).toEqual([
      { key: 'rest', outcome: 'notAssessable', reason: 'cutShort' },
    ]);
    expect({ verdict: result.verdict, isGreen: isGreen(result) }).toEqual({ verdict: 'incomplete', isGreen: false });
    expect(unreadOf(result, 'zh')).toEqual([{ key: 'sayCutShort', args: [String(cut.length)] }]);
    expect(notChecked(result, ruleOf)).toEqual([`${cut.length}条规则没有核验完`]);
  });

  test('even the first rule does not run where there is none', () => {
    expect(cutIn(checked(base.html, 0))).toHaveLength(rules.filter(({ isOffByDefault }) => !isOffByDefault).length);
  });

  test('what was found before is not lost', () => {
    const slip = base.html.replace('<td>9</td><td>2</td><td>0</td><td>0</td><td>1</td><td>0</td><td>12</td>', (row) =>
      row.replace('12', '13'),
    );
    const limits = Array.from({ length: 40 }, (_, n) => n * 30);
    const verdicts = limits.map((limit) => checked(slip, limit).verdict);
    expect(verdicts).not.toContain('pass');
    expect(verdicts[0]).toBe('incomplete');
    expect(verdicts.at(-1)).toBe('fail');
  });

  test('with time enough nothing changes', () => {
    expect(checked(base.html, 1_000_000).checks).toEqual(check(fromHtml(base.html), terms).result.checks);
  });
});

test('a rule with more instances than any report has is not checked to its end', () => {
  const [first] = rules;
  if (!first) throw new Error('no rule');
  const endless: Rule = rule({
    ...first,
    *check() {
      for (let n = 0; n < 5000; n += 1) yield { outcome: 'pass', key: String(n) };
    },
  });
  const { result } = check(fromHtml(base.html), terms, [endless]);
  expect({ verdict: result.verdict, last: result.checks[0]?.instances.at(-1)?.reason }).toEqual({
    verdict: 'incomplete',
    last: 'cutShort',
  });
});
