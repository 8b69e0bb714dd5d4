import { describe, expect, it } from 'vitest';
import { addedDecision } from '../../../../src/result/addedProblem';
import { type Decision, decisionKey, decisionOn } from '../../../../src/result/decision';
import { decisionsFile, readDecisionsFile } from '../../../../src/result/exchange/decisionsFile';
import { mergeDecisions } from '../../../../src/result/exchange/mergeDecisions';
import { correctionDecision } from '../../../../src/result/kept/correction';
import { refiled, withRefiled } from '../../../../src/result/kept/refiled';
import { SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from './checkedPage';

const seen = checkedPage(SLIPS);
const [finding] = seen.findings;
if (!finding) throw new Error('the page has no finding');
const AT = '2026-02-01T00:00:00.000Z';
const LATER = '2026-02-02T00:00:00.000Z';
const choice = { state: 'notListed', reason: null, note: null } as const;
const read = (value: string, at = AT): Decision =>
  correctionDecision(seen, { address: 'requests.granted.total', printed: '8', value }, at);
const correction = read('7');
const problem = addedDecision(seen, { place: 'requests', words: '请补充', excerpt: null }, AT);

const KINDS: readonly (readonly [string, Decision])[] = [
  ['a finding', decisionOn(seen, finding, { ...choice, reach: 'finding' }, AT)],
  ['a report', decisionOn(seen, finding, { ...choice, reach: 'report' }, AT)],
  ['an organ', decisionOn(seen, finding, { ...choice, reach: 'organ' }, AT)],
  ['an added problem', problem],
  ['a correction', correction],
];

describe('a decision of any kind', () => {
  it.each(KINDS)('about %s has the key it was made with', (_, decision) => {
    expect(decisionKey(decision)).toBe(decision.key);
  });

  it.each(KINDS)('about %s is one after it was handed over and taken back', (_, decision) => {
    const handed = readDecisionsFile(decisionsFile([decision], { at: AT, name: null, generator: 'gouji' }), AT);
    if ('refusal' in handed) throw new Error(handed.refusal);
    const { added, same, conflicts } = mergeDecisions([decision], handed);
    expect([added.length, same.length, conflicts.length]).toEqual([0, 1, 0]);
  });

  it('keeps two added problems apart, however far they are said to reach', () => {
    const other = addedDecision(seen, { place: 'requests', words: '另一处', excerpt: null }, AT);
    expect(decisionKey({ ...problem, reach: 'organ' })).not.toBe(decisionKey({ ...other, reach: 'organ' }));
  });

  it('that reads the same otherwise is listed, and overwrites nothing', () => {
    expect(mergeDecisions([correction], [read('9')]).conflicts).toHaveLength(1);
  });
});

describe('what an import kept twice', () => {
  // The key that an import once gave a correction.
  const wrong = JSON.stringify(['finding', correction.organ, correction.year, correction.finding]);

  it('is one under its own key', () => {
    const doubled = { ...correction, key: wrong };
    const found = refiled([doubled, correction, problem]);
    expect(found.removed).toEqual([wrong]);
    expect(withRefiled([doubled, correction, problem], found)).toEqual([correction, problem]);
  });

  it('is the later of the two', () => {
    const later = { ...read('9', LATER), key: wrong };
    expect(withRefiled([correction, later], refiled([correction, later]))).toEqual([{ ...later, key: correction.key }]);
  });

  it('is kept where the one under its own key was deleted', () => {
    expect(refiled([{ ...correction, key: wrong }])).toEqual({ removed: [wrong], kept: [correction] });
  });

  it('leaves alone what stands where it belongs', () => {
    const all = KINDS.map(([, decision]) => decision);
    expect(refiled(all)).toEqual({ removed: [], kept: [] });
    expect(withRefiled(all, refiled(all))).toEqual(all);
  });

  it('gives a wrong key back to whom it belongs', () => {
    const [first, second] = [correction, problem];
    const swapped = [
      { ...first, key: second.key },
      { ...second, key: 'elsewhere' },
    ];
    expect(withRefiled(swapped, refiled(swapped))).toEqual([first, second]);
  });
});
