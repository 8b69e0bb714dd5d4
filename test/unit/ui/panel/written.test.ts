import { describe, expect, it } from 'vitest';
import { basisOf, decisionOn, decisionsAbout, isChoice, withDecisions } from '../../../../src/result/decision';
import { begunWith, choiceOf, pressed, type Written } from '../../../../src/ui/panel/model/written';
import { SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from '../../result/kept/checkedPage';

const review = { state: 'notListed', reason: 'explained', note: '来函第 3 号', by: null, at: '1' } as const;
const setAside = { review, reach: 'organ' } as const;
const listed = { review: { ...review, state: 'listed', reason: null }, reach: 'report' } as const;
const pending = { review: null, reach: null } as const;
const BASIS = 'now';

describe('a decision as it is begun', () => {
  it.each([
    [
      'of what was set aside shows why, the note and how far',
      setAside,
      'notListed',
      'explained',
      '来函第 3 号',
      'organ',
    ],
    ['of what is listed shows the note and how far', listed, 'listed', 'own', '来函第 3 号', 'report'],
    ['of another state keeps the note alone', listed, 'notListed', 'scope', '来函第 3 号', 'finding'],
    ['of what nobody decided is empty', pending, 'notListed', 'scope', '', 'finding'],
  ] as const)('%s', (_, item, state, reason, note, reach) => {
    expect(begunWith(item, state, BASIS)).toEqual({ basis: BASIS, state, reason, note, reach });
  });

  it('in one’s own words shows them', () => {
    const own = { ...setAside, review: { ...review, reason: null } };
    expect(begunWith(own, 'notListed', BASIS)).toMatchObject({ reason: 'own', note: '来函第 3 号' });
  });
});

describe('a press', () => {
  it('of another state keeps the note, lets the reason go, and says nothing of other reports', () => {
    expect(pressed(setAside, null, 'listed')).toEqual({
      state: 'listed',
      reason: null,
      note: '来函第 3 号',
      reach: 'finding',
    });
  });
  it('of the same state says the same', () => {
    expect(pressed(listed, null, 'listed')).toEqual({
      state: 'listed',
      reason: null,
      note: '来函第 3 号',
      reach: 'report',
    });
  });
  it('of what nobody decided is bare', () => {
    expect(pressed(pending, null, 'awaiting')).toEqual({
      state: 'awaiting',
      reason: null,
      note: null,
      reach: 'finding',
    });
  });
  it('keeps what is being typed', () => {
    const typed: Written = {
      basis: BASIS,
      state: 'notListed',
      reason: 'tool',
      note: ' 已电话核实 ',
      reach: 'everywhere',
    };
    expect(pressed(setAside, typed, 'awaiting')).toEqual({
      state: 'awaiting',
      reason: null,
      note: '已电话核实',
      reach: 'finding',
    });
  });
});

it('what was written has a reason only where it was set aside', () => {
  const written: Written = { basis: BASIS, state: 'notListed', reason: 'tool', note: '', reach: 'report' };
  expect(choiceOf(written)).toEqual({ state: 'notListed', reason: 'tool', note: null, reach: 'report' });
  expect(choiceOf({ ...written, reason: 'own', note: '另有说明' })).toMatchObject({ reason: null, note: '另有说明' });
  expect(choiceOf({ ...written, state: 'listed' })).toMatchObject({ reason: null });
});

describe('what an item rests on', () => {
  const seen = checkedPage(SLIPS);
  const item = seen.items.find(({ id }) => id.startsWith('disputes/'));
  if (!item) throw new Error('the page has no such item');
  const basis = basisOf(seen, item);

  it('is the same at another address and whatever was decided', () => {
    const { findings } = seen;
    const made = findings.map((each) => decisionOn(seen, each, choiceOf(begunWith(pending, 'listed', '')), '2'));
    expect(basisOf(withDecisions(checkedPage(SLIPS), made), item)).toBe(basis);
  });
  it.each([
    ['a number', checkedPage({ ...SLIPS, 'disputes.reconsideration.total': '3' })],
    ['the year', checkedPage(SLIPS, { year: 2022 })],
    ['the organ', { ...seen, report: seen.report && { ...seen.report, organ: '白石县水务局' } }],
  ])('is another where %s is', (_, other) => expect(basisOf(other, item)).not.toBe(basis));
});

it('all that speaks of an item is found, however far it reaches, and nothing else', () => {
  const seen = checkedPage(SLIPS);
  const [one, two] = seen.findings.filter(({ equation }) => equation);
  if (!one || !two || one.rule === two.rule) throw new Error('the page has no two such findings');
  const choice = { state: 'listed', reason: null, note: null } as const;
  const about = (['finding', 'report', 'organ'] as const).map((reach) =>
    decisionOn(seen, one, { ...choice, reach }, '1'),
  );
  const others = [
    decisionOn(seen, two, { ...choice, reach: 'finding' }, '1'),
    decisionOn(checkedPage(SLIPS, { year: 2022 }), one, { ...choice, reach: 'report' }, '1'),
  ];
  expect(decisionsAbout(seen, [one], [...others, ...about])).toEqual(about);
  expect(about.map((each) => isChoice(each, { ...choice, reach: 'organ' }))).toEqual([false, false, true]);
});
