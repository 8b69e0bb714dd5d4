import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/result/decision';
import { keysOf, stands } from '../../../../src/result/kept/change';
import { correctionDecision } from '../../../../src/result/kept/correction';
import { type Act, createKeptDecisions } from '../../../../src/ui/panel/model/keptDecisions';
import { SLIPS } from '../../../e2e/reportPage';
import { checkedPage } from '../../result/kept/checkedPage';

const ORGAN = '青溪县水务局';
const PAGE = 'a.gov.cn/1?';
const said = (key: string, state: Decision['state'], at: string): Decision => ({
  key,
  reach: 'finding',
  finding: key,
  rule: 'disputes/group-total',
  organ: ORGAN,
  year: 2023,
  values: '',
  state,
  reason: null,
  note: null,
  by: null,
  at,
});
const listed = said('one', 'listed', '1');
const aside = said('one', 'notListed', '2');
const other = said('two', 'awaiting', '3');

/** One store, as many pages as are asked for; the store can be made to refuse, a page to be private. */
function browserWith(...kept: readonly Decision[]) {
  const store = new Map(kept.map((decision) => [decision.key, decision]));
  const browser = { store, isFull: false, answer: Promise.resolve() };
  const stored = (keys: readonly string[]) => keys.flatMap((key) => store.get(key) ?? []);
  const panel = (isPrivate = false) => {
    const kept = createKeptDecisions(
      {
        isPrivate: async () => isPrivate,
        async loadDecisions(organ) {
          const found = [...store.values()].filter((decision) => decision.organ === organ);
          await browser.answer;
          return found;
        },
        async changeDecisions(removed, made) {
          if (browser.isFull) return null;
          const former = stored([...removed, ...made.map(({ key }) => key)]);
          for (const key of removed) store.delete(key);
          for (const decision of made) store.set(decision.key, decision);
          return former;
        },
        async takeBack(change) {
          if (browser.isFull) return 'unkept';
          if (!stands(change, stored(keysOf(change)))) return 'changed';
          for (const key of keysOf(change)) store.delete(key);
          for (const decision of change.former) store.set(decision.key, decision);
          return 'done';
        },
      },
      () => undefined,
    );
    kept.show(ORGAN);
    return kept;
  };
  return { browser, panel };
}

const byKey = (decisions: Iterable<Decision>): Decision[] => [...decisions].sort((a, b) => (a.key < b.key ? -1 : 1));
const act = (added: readonly Decision[], removed: readonly string[] = []): Act => ({ page: PAGE, added, removed });

describe('an act that is taken back', () => {
  it('brings back what it replaced and what it removed', async () => {
    const { browser, panel } = browserWith(listed, other);
    const kept = panel();
    await kept.reload();
    await kept.change(act([aside], ['two']));
    expect([...browser.store.values()]).toEqual([aside]);
    expect(await kept.undo(PAGE)).toBe('done');
    expect(byKey(browser.store.values())).toEqual([listed, other]);
    expect(byKey(kept.all())).toEqual([listed, other]);
    expect(await kept.undo(PAGE)).toBeNull();
  });

  it('is the last of any kind', async () => {
    const { browser, panel } = browserWith();
    const kept = panel();
    const read = correctionDecision(
      checkedPage(SLIPS),
      { address: 'requests.granted.total', printed: '8', value: '7' },
      '4',
    );
    await kept.change(act([listed]));
    await kept.change({ ...act([read]), isReading: true });
    expect(kept.last(PAGE)?.isReading).toBe(true);
    // What the page prints is noted when it is read with it.
    browser.store.set(read.key, { ...read, values: 'later' });
    expect(await kept.undo(PAGE)).toBe('done');
    expect([...browser.store.values()]).toEqual([listed]);
    expect(kept.last(PAGE)?.isReading).toBe(false);
    await kept.change({ page: PAGE, removed: ['one'], added: [], isReading: true });
    expect(await kept.undo(PAGE)).toBe('done');
    expect([...browser.store.values()]).toEqual([listed]);
  });

  it('leaves alone what another page has decided since, and says so', async () => {
    const { browser, panel } = browserWith();
    const [one, two] = [panel(), panel()];
    await one.change(act([listed]));
    await two.change(act([aside]));
    expect(await one.undo(PAGE)).toBe('changed');
    expect([...browser.store.values()]).toEqual([aside]);
    expect(one.all()).toEqual([aside]);
    expect(await two.undo(PAGE)).toBe('done');
    expect([...browser.store.values()]).toEqual([listed]);
  });

  it('does not put back over what another page has decided where it had removed something', async () => {
    const { browser, panel } = browserWith(listed);
    const [one, two] = [panel(), panel()];
    await one.change(act([], ['one']));
    await two.change(act([aside]));
    expect(await one.undo(PAGE)).toBe('changed');
    expect([...browser.store.values()]).toEqual([aside]);
  });

  it('is one of the page that is shown', async () => {
    const { panel } = browserWith();
    const kept = panel();
    await kept.change(act([listed]));
    kept.show('白石县水务局');
    expect(kept.last('b.gov.cn/2?')).toBeUndefined();
    expect(await kept.undo('b.gov.cn/2?')).toBeNull();
    kept.show(ORGAN);
    expect(await kept.undo(PAGE)).toBe('done');
  });

  it('may be asked for again where a correction was not taken back by a full disk', async () => {
    const { browser, panel } = browserWith();
    const kept = panel();
    await kept.change({ ...act([listed]), isReading: true });
    browser.isFull = true;
    expect(await kept.undo(PAGE)).toBe('unkept');
    browser.isFull = false;
    expect(await kept.undo(PAGE)).toBe('done');
    expect(browser.store.size).toBe(0);
  });
});

describe('what another page decides', () => {
  it('is shown when it is told', async () => {
    const { panel } = browserWith();
    const [one, two] = [panel(), panel()];
    await two.change(act([aside, other]));
    await one.reload();
    expect(one.all()).toEqual([aside, other]);
  });

  it.each([
    ['in a private window', true, false],
    ['where the disk is full', false, true],
  ])('leaves what was decided %s as it is', async (_, isPrivate, isFull) => {
    const { browser, panel } = browserWith(listed);
    const kept = panel(isPrivate);
    await kept.reload();
    browser.isFull = isFull;
    expect(await kept.change(act([aside]))).toBe(isPrivate);
    browser.isFull = false;
    await panel().change(act([other]));
    await kept.reload();
    kept.show('白石县水务局');
    expect(kept.all()).toEqual([]);
    kept.show(ORGAN);
    await kept.reload();
    expect(byKey(kept.all())).toEqual([aside, other]);
    expect(await kept.undo(PAGE)).toBe('done');
    expect(byKey(kept.all())).toEqual([listed, other]);
    expect(browser.store.get('one')).toEqual(listed);
  });

  it('is not shown over what was decided here after it was asked for', async () => {
    const { browser, panel } = browserWith();
    let answer = (): void => undefined;
    browser.answer = new Promise((resolve) => {
      answer = resolve;
    });
    const kept = panel();
    const asked = kept.reload();
    browser.answer = new Promise(() => undefined);
    await kept.change(act([listed]));
    answer();
    await asked;
    expect(kept.all()).toEqual([listed]);
  });
});
