import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Notice } from '../../../src/platform/messages/protocol';
import { sendNotice } from '../../../src/platform/messages/sendNotice';
import { tellFound } from '../../../src/platform/messages/tellFound';
import { forDocument } from '../../../src/platform/tab/shownDocument';

const browser = vi.hoisted(() => ({
  runtime: { sendMessage: vi.fn<(notice: unknown) => Promise<unknown>>() },
  scripting: { executeScript: vi.fn<() => Promise<unknown>>() },
  tabs: { get: vi.fn<() => Promise<unknown>>() },
}));
vi.mock('wxt/browser', () => ({ browser }));

const badge = (text: string): Notice => ({ type: 'badge', badge: { text, tone: 'error', title: text } });
const told = () => browser.runtime.sendMessage.mock.calls.map(([notice]) => (notice as { badge: Notice }).badge);
const deaf = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

test('a badge that nobody heard, the worker being about to end, is told again', async () => {
  browser.runtime.sendMessage.mockImplementationOnce(deaf).mockResolvedValue(undefined);
  sendNotice(badge('3'));
  await vi.runAllTimersAsync();
  expect(told()).toMatchObject([{ text: '3' }, { text: '3' }]);
});

test('an earlier badge is not told after a later one, and nothing without end', async () => {
  browser.runtime.sendMessage.mockImplementationOnce(deaf).mockResolvedValue(undefined);
  sendNotice(badge('3'));
  sendNotice(badge('2'));
  await vi.runAllTimersAsync();
  expect(told()).toMatchObject([{ text: '3' }, { text: '2' }]);
  browser.runtime.sendMessage.mockReset().mockImplementation(deaf);
  sendNotice(badge('1'));
  await vi.runAllTimersAsync();
  expect(told()).toHaveLength(5);
});

const url = 'http://www.example.gov.cn/report.html';
const sender = { tab: 7, frame: 0, url, documentId: 'A' };
const never = () => new Promise<never>(() => undefined);
const shownAs = (documentId: string) => Promise.resolve([{ documentId, result: url }]);

test.each([
  ['that answers', () => shownAs('A'), url, ['act']],
  ['that is stuck, or behind a dialog', never, url, ['act']],
  ['that is stuck in a tab that went on', never, 'http://www.example.gov.cn/other.html', []],
  ['that is not shown any more', () => shownAs('B'), url, []],
  ['where the browser keeps us out', () => Promise.reject(new Error('Cannot access a chrome:// URL')), url, []],
])('the badge is written for a page %s: %#', async (_, answer, at, done) => {
  browser.scripting.executeScript.mockImplementation(answer);
  browser.tabs.get.mockResolvedValue({ url: at });
  const acts: string[] = [];
  const act = (name: string) => () => Promise.resolve(void acts.push(name));
  const ended = forDocument(sender, 'badge', act('act'), act('undo'));
  await vi.runAllTimersAsync();
  await ended;
  expect(acts).toEqual(done);
});

test('the badge of a page that was left meanwhile is taken off again', async () => {
  browser.scripting.executeScript.mockImplementationOnce(() => shownAs('A')).mockImplementation(() => shownAs('B'));
  const acts: string[] = [];
  const act = (name: string) => () => Promise.resolve(void acts.push(name));
  await forDocument(sender, 'badge', act('act'), act('undo'));
  expect(acts).toEqual(['act', 'undo']);
});

test('a report that nobody heard of is told of again, until the extension has left the page', async () => {
  const sendMessage = vi.fn<(notice: unknown) => Promise<unknown>>().mockImplementation(deaf);
  const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'here', sendMessage };
  const top = { frameElement: null };
  vi.stubGlobal('self', top);
  vi.stubGlobal('top', top);
  vi.stubGlobal('chrome', { runtime });
  tellFound();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(sendMessage.mock.calls).toEqual([
    [{ type: 'found', isSameOrigin: true }],
    [{ type: 'found', isSameOrigin: true }],
  ]);
  delete runtime.id;
  await vi.runAllTimersAsync();
  expect(sendMessage).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});
