import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Opened, openExtension } from '../openExtension';
import { reportPage } from '../reportPage';

const WAIT = { timeout: 20_000 };
/** Longer than a change is waited for to come to rest. */
const BUSY = 1500;
const SENTENCE = '围绕群众关心的事项及时公开办事指南和重点工作进展，完善各项工作的登记、办理和答复。';
const HEADING = '<p><strong>一、总体情况</strong></p>';

let opened: Opened;
/** A page of the extension, which hears what checkers send as the worker does. */
let other: Page;
beforeAll(async () => {
  const repeated = `<p>${SENTENCE}</p>`.repeat(6000);
  opened = await openExtension({
    '/unjudged.html': reportPage(),
    '/changed.html': reportPage(),
    '/repeated.html': reportPage().replace(HEADING, `${HEADING}${repeated}`),
  });
});
afterAll(() => opened.close());
beforeEach(async () => {
  other = await opened.context.newPage();
  await other.goto(`chrome-extension://${opened.id}/rules.html`);
});
afterEach(() => other.close());

/** Keeps the worker from answering for a while; resolves once it is busy. */
async function keepWorkerBusy(time = BUSY): Promise<void> {
  const heard = other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        chrome.runtime.onMessage.addListener((message) => {
          if (message === 'busy') resolve();
        });
      }),
  );
  const [worker] = opened.context.serviceWorkers();
  if (!worker) throw new Error('the extension has no worker');
  void worker.evaluate((time) => {
    void chrome.runtime.sendMessage('busy').catch(() => undefined);
    for (const until = Date.now() + time; Date.now() < until; );
  }, time);
  await heard;
}

test('a report that nobody judged has no verdict; asked again, it has', async () => {
  const page = await opened.visit('/unjudged.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  await other.evaluate(() => {
    // Whoever answers first is heard.
    chrome.runtime.onMessage.addListener((message, _, respond) => {
      if (message.type === 'judge') respond({});
    });
  });
  // The page asks twice for its judgement; on a busy machine that takes longer than a change that comes to rest.
  await keepWorkerBusy(BUSY * 4);
  expect(await opened.ask(page, 'recheck')).toMatchObject({
    result: { verdict: 'notReport', error: { code: 'stopped' }, report: null, coverage: { read: 0 } },
  });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '!' });
  await other.reload();
  expect(await opened.ask(page, 'read')).toMatchObject({ result: { verdict: 'pass', error: null } });
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
});

test('what changes while it is being judged is read again', async () => {
  const page = await opened.visit('/changed.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '✓' });
  await other.evaluate(() => {
    const alter = (): void => {
      const cell = [...document.querySelectorAll('td')].find((each) => each.textContent?.trim() === '118');
      if (cell) cell.textContent = '-118';
    };
    chrome.runtime.onMessage.addListener((message, sender) => {
      const tabId = sender.tab?.id;
      if (message.type === 'judge' && tabId !== undefined)
        void chrome.scripting.executeScript({ target: { tabId }, func: alter });
    });
  });
  await keepWorkerBusy();
  await opened.ask(page, 'recheck');
  const found = async () => (await opened.ask(page, 'read'))?.result.findings.map(({ rule }) => rule);
  await expect.poll(found, WAIT).toEqual(['cells/negative']);
});

test('a page with a finding in each of thousands of paragraphs is marked and answers', async () => {
  const page = await opened.visit('/repeated.html');
  await expect.poll(() => opened.badge(page), WAIT).toMatchObject({ text: '1' });
  const { result } = (await opened.ask(page, 'next')) ?? {};
  expect(result?.findings).toMatchObject([{ rule: 'text/duplicate-sentence' }]);
  expect(result?.findings[0]?.addresses).toHaveLength(6000);
});
