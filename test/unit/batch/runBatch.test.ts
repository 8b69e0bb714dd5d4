import { expect, test } from 'vitest';
import type { Reading, Unit } from '../../../src/batch/batch';
import { ownUnit } from '../../../src/batch/matching/takeLinks';
import { runBatch } from '../../../src/batch/run/runBatch';
import type { Fetched, RunHost } from '../../../src/batch/run/runHost';
import { SLIPS } from '../../e2e/reportPage';
import { checkedPage } from '../result/kept/checkedPage';

const seen = { headings: 0, pictures: 0, reportLinks: 0, attachments: [], otherKind: null, isScriptBuilt: false };
const refused: Fetched = { kind: 'unfetched', reason: 'status', status: 403 };
const page = (words: string): Fetched => ({
  kind: 'page',
  bytes: new TextEncoder().encode(words),
  name: null,
  url: 'http://a.gov.cn/1',
  etag: '"v1"',
  lastModified: null,
});

/** Units of a roster, by the addresses of their reports. */
const unitsAt = (...urls: string[]): Unit[] =>
  urls.map((url, order) => ({
    ...ownUnit(
      { name: `第${order}局`, order, candidates: [], source: { kind: 'address', url, file: null, text: null } },
      { batchId: 'b', newId: () => `u${order}` },
    ),
    isListed: true,
  }));

/** A site that answers by address; what is kept stays in memory. */
function world(given: readonly Unit[], answers: (url: string) => Fetched) {
  const units = new Map(given.map((unit) => [unit.id, unit]));
  const readings = new Map<string, Reading>();
  const [asked, known, copies]: [string[], (string | null)[], string[]] = [[], [], []];
  const stop = new AbortController();
  const host: RunHost = {
    clock: { now: () => 0, wait: async () => {} },
    async ask(url, version) {
      asked.push(url);
      known.push(version?.etag ?? null);
      return { fetched: answers(url), requests: [] };
    },
    show: async () => ({ kind: 'unread', reason: 'slow' }),
    check: async () => ({ kind: 'read', result: checkedPage(SLIPS), seen, packed: new Uint8Array([1]) }),
    keepCopy: async (hash) => void copies.push(hash),
    hash: async (bytes) => new TextDecoder().decode(bytes),
    load: async (id) => readings.get(id) ?? null,
    async save(changed, read) {
      for (const unit of changed) units.set(unit.id, unit);
      for (const reading of read) readings.set(reading.unitId, reading);
      return true;
    },
    note: async () => {},
    time: () => '2024-02-01T00:00:00.000Z',
    isOfNow: () => true,
    decided: (result) => result,
    worded: (result) => result,
    isRule: () => true,
  };
  const run = (isRecheck: boolean) => {
    if (isRecheck) for (const unit of units.values()) units.set(unit.id, { ...unit, isDue: true });
    return runBatch(
      () => [...units.values()],
      host,
      { year: 2023, isRecheck, signal: stop.signal },
      () => {},
    );
  };
  return { run, host, stop, asked, known, copies, units, unit: (at: number) => units.get(`u${at}`) };
}

test('a page that the site calls unchanged is not read again, and says so', async () => {
  let answer = page('first');
  const at = world(unitsAt('http://a.gov.cn/1'), () => answer);
  await at.run(false);
  expect(at.unit(0)).toMatchObject({ state: 'read', isUnchanged: false, hash: 'first', etag: '"v1"' });
  expect(at.copies).toEqual(['first']);
  answer = { kind: 'unchanged' };
  await at.run(true);
  expect(at.known).toEqual([null, '"v1"']);
  expect(at.unit(0)).toMatchObject({ state: 'read', isUnchanged: true, hash: 'first' });
  expect(at.unit(0)?.recheck?.said.zh).toContain('页面未变');
  expect(at.copies).toEqual(['first']);
});

test('the same bytes are not read again either, though the site sends them', async () => {
  const at = world(unitsAt('http://a.gov.cn/1'), () => page('first'));
  await at.run(false);
  await at.run(true);
  expect(at.unit(0)).toMatchObject({ isUnchanged: true });
  expect(at.copies).toEqual(['first']);
});

test('a site that refuses is asked once, and the rest of it is left, also when it is looked at again', async () => {
  let isRefusing = false;
  const at = world(unitsAt('http://a.gov.cn/1', 'http://a.gov.cn/2', 'http://b.gov.cn/1'), (url) =>
    isRefusing && url.includes('a.gov.cn') ? refused : page(url),
  );
  await at.run(false);
  isRefusing = true;
  await at.run(true);
  expect(at.asked.slice(3).sort()).toEqual(['http://a.gov.cn/1', 'http://b.gov.cn/1']);
  expect(at.unit(0)).toMatchObject({ state: 'unreachable', reason: { code: 'refused', detail: '403' } });
  expect(at.unit(1)).toMatchObject({ state: 'unreachable', reason: { code: 'hostLeft', detail: '403' } });
  // Neither says what it said of the run before.
  expect([at.unit(0)?.recheck?.said.zh, at.unit(1)?.recheck?.said.zh]).toEqual([
    '打不开：没有读到',
    '打不开：没有读到',
  ]);
});

test('a stop is obeyed at once: what is under way stays due, and nothing more is asked', async () => {
  const at = world(unitsAt('http://a.gov.cn/1', 'http://a.gov.cn/2'), () => {
    at.stop.abort();
    return page('first');
  });
  expect(await at.run(false)).toBe('stopped');
  expect(at.asked).toEqual(['http://a.gov.cn/1']);
  expect([at.unit(0)?.isDue, at.unit(0)?.state, at.unit(1)?.isDue]).toEqual([true, 'waiting', true]);
});

test('what a person writes of a unit while it is read is kept', async () => {
  const at = world(unitsAt('http://a.gov.cn/1'), () => {
    const [unit] = at.units.values();
    if (unit) at.units.set(unit.id, { ...unit, note: '电话催过', deductions: { x: '0.5' } });
    return page('first');
  });
  await at.run(false);
  expect(at.unit(0)).toMatchObject({ state: 'read', note: '电话催过', deductions: { x: '0.5' } });
});
