import { describe, expect, it } from 'vitest';
import { addedDecision } from '../../../src/result/addedProblem';
import { type Choice, type Decision, decisionOn } from '../../../src/result/decision';
import { decisionsFile, readDecisionsFile } from '../../../src/result/exchange/decisionsFile';
import { mergeDecisions } from '../../../src/result/exchange/mergeDecisions';
import type { Result } from '../../../src/result/resultSchema';
import { reviewed } from '../../../src/result/reviewed';
import { SLIPS } from '../../e2e/reportPage';
import { checkedPage } from './kept/checkedPage';

const NOW = '2026-03-01T00:00:00.000Z';
const GROUP = 'disputes/group-total@reconsideration';
const ROW = 'requests/row-total@granted';

const edit = (html: string): string =>
  html.replace('本年度未收取信息处理费。', '本年度未收取信息处理费。体质机制机密句。');
const seen = checkedPage(SLIPS, { edit });

function decide(
  id: string,
  part: Partial<Choice> = {},
  result: Result = seen,
  at = '2026-02-01T00:00:00.000Z',
): Decision {
  const finding = result.findings.find((each) => each.id.startsWith(id));
  if (!finding) throw new Error(`the page has no ${id}`);
  const choice: Choice = { reach: 'finding', state: 'listed', reason: null, note: null, ...part };
  return decisionOn(result, finding, choice, at);
}

const made = { at: NOW, name: '李四', generator: 'gouji 0.1.0' };
function handedOver(decisions: readonly Decision[]): readonly Decision[] {
  const read = readDecisionsFile(decisionsFile(decisions, made), NOW);
  if ('refusal' in read) throw new Error(read.refusal);
  return read;
}
const states = (result: Result, decisions: readonly Decision[]) =>
  reviewed(result, decisions).findings.flatMap(({ id, review }) => (review ? [[id, review.state, review.by]] : []));

describe('a file of decisions', () => {
  const typo = decide('text/known-typo', { state: 'notListed', note: '本地用词' });
  const problem = addedDecision(
    seen,
    { place: 'sections.otherMatters.paragraphs.1', words: '请补充', excerpt: '机密句' },
    NOW,
  );
  const file = decisionsFile([decide(GROUP), typo, problem], made);

  it('holds no word of the report, and what people wrote', () => {
    expect(typo.values).toContain('机密句');
    expect(file).not.toMatch(/机密|体质/);
    expect(file).toContain('本地用词');
    expect(file).toContain('请补充');
  });
  it('speaks of the same findings in another browser, and says whose it is', () => {
    expect(states(seen, handedOver([decide(GROUP), typo]))).toEqual([
      [GROUP, 'listed', '李四'],
      [typo.finding, 'notListed', '李四'],
    ]);
    expect(reviewed(seen, handedOver([problem])).items.some(({ title }) => title.includes('请补充'))).toBe(true);
  });
  it('speaks of nothing where the page has changed since', () => {
    const changed = checkedPage({ ...SLIPS, 'disputes.reconsideration.total': '3' });
    expect(states(changed, handedOver([decide(GROUP)]))).toEqual([]);
  });
  it('says of an added problem that its place changed, and no longer what stood there', () => {
    const cell = addedDecision(seen, { place: 'requests.granted.total', words: '请说明', excerpt: null }, NOW);
    const title = (result: Result) => reviewed(result, handedOver([cell])).items.at(-1)?.title ?? '';
    const changed = checkedPage({ ...SLIPS, 'requests.granted.total': '9' });
    const titles = reviewed(changed, handedOver([cell])).items.map(({ title: of }) => of);
    expect(titles.some((of) => of.includes('记录之后此处有改动，现为“9”'))).toBe(true);
    expect(title(seen)).not.toContain('改动');
  });
  it('handed on once more is the same', () => {
    const once = handedOver([decide(GROUP), typo]);
    expect(handedOver(once)).toEqual(once);
  });
  it('keeps nobody’s clock that goes ahead, and takes no key on trust', () => {
    const ahead = { ...decide(GROUP), at: '2099-01-01T00:00:00.000Z', key: 'everything' };
    expect(handedOver([ahead])).toMatchObject([{ at: NOW, key: decide(GROUP).key }]);
  });
  it.each([
    ['', 'notDecisions'],
    ['{"kind":"gouji-backup","version":1,"decisions":[]}', 'notDecisions'],
    ['{"kind":"gouji-decisions","version":2,"decisions":[]}', 'otherVersion'],
    ['{"kind":"gouji-decisions","version":1,"decisions":[{"key":"a"}]}', 'damaged'],
  ])('%s is refused as %s', (text, refusal) => expect(readDecisionsFile(text, NOW)).toEqual({ refusal }));
});

describe('a colleague’s decisions', () => {
  const mine = decide(GROUP, { note: '已电话核实' });
  it('that say the same are one, with both notes, and the values known here', () => {
    const { added, same, conflicts } = mergeDecisions([mine], handedOver([decide(GROUP, { note: '来函第 3 号' })]));
    expect([added, conflicts]).toEqual([[], []]);
    expect(same).toEqual([{ ...mine, note: '已电话核实；来函第 3 号' }]);
    expect(mergeDecisions([mine], handedOver([mine])).same).toEqual([mine]);
  });
  it('about what nobody here decided are added', () => {
    const theirs = handedOver([decide(ROW, { state: 'awaiting' })]);
    expect(mergeDecisions([mine], theirs)).toEqual({ added: theirs, same: [], conflicts: [] });
  });
  it('that say otherwise are listed, the one kept here first, and overwrite nothing', () => {
    const theirs = handedOver([decide(GROUP, { state: 'notListed', reason: 'scope' })]);
    expect(mergeDecisions([mine], theirs)).toEqual({
      added: [],
      same: [],
      conflicts: [{ key: mine.key, choices: [mine, theirs[0]], isOfOtherValues: false }],
    });
  });
  it('about other values are listed too, though they say the same', () => {
    const later = checkedPage({ ...SLIPS, 'disputes.reconsideration.total': '3' });
    const { conflicts } = mergeDecisions([mine], handedOver([decide(GROUP, {}, later)]));
    expect(conflicts.map(({ isOfOtherValues }) => isOfOtherValues)).toEqual([true]);
  });
  it('of several files that differ among themselves are listed as well', () => {
    const listed = handedOver([decide(ROW)]);
    const aside = handedOver([decide(ROW, { state: 'notListed' })]);
    const { added, conflicts } = mergeDecisions([], [...listed, ...aside, ...listed]);
    expect(added).toEqual([]);
    expect(conflicts.map(({ choices }) => choices.map(({ state }) => state))).toEqual([['listed', 'notListed']]);
  });
  it('on a rule leave those on one of its findings alone', () => {
    const onRule = handedOver([decide(GROUP, { reach: 'organ', state: 'notListed' })]);
    expect(mergeDecisions([mine], onRule)).toMatchObject({ added: onRule, conflicts: [] });
  });
});
