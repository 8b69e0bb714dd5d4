import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../browser/findBrowser';
import { browserAdvice } from '../../browser/installBrowser';
import { EXTENSION } from '../../build/buildExtension';
import { reportPage, SLIPS } from '../reportPage';

const WAIT = { timeout: 20_000 };
const HOME = 'http://www.example.gov.cn';

/** Says to the server how it fares: no debugger may be attached to a page that is to be prerendered. */
const reporting = `<script>
  const say = (what) => fetch('/said?' + what);
  say(document.prerendering ? 'made-ready' : 'opened');
  document.addEventListener('prerenderingchange', () => say('shown'));
  new MutationObserver(() => document.querySelector('[data-gouji]') && say('marked')).observe(document, { subtree: true, attributes: true });
</script>`;
const pages: Readonly<Record<string, string>> = {
  '/list.html': `<!DOCTYPE html><meta charset="utf-8"><title>列表</title><a href="/ahead.html">年报</a>
    <script type="speculationrules">{"prerender":[{"urls":["/ahead.html"],"eagerness":"immediate"}]}</script>
    <script>(async () => { while (await (await fetch('/go')).text() !== 'go') await new Promise((later) => setTimeout(later, 100)); document.querySelector('a').click(); })()</script>`,
  '/ahead.html': reportPage(SLIPS).replace('<head>', `<head>${reporting}`),
};

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

/** The browser's protocol over a pipe, attached to nothing. */
function protocolOf(browser: ChildProcess): Send {
  const [input, output] = browser.stdio.slice(3) as unknown as [Writable, Readable];
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  let rest = '';
  let count = 0;
  output.on('data', (data: Buffer) => {
    const messages = (rest + data.toString()).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      waiting.get(id)?.(result ?? error);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((answered) => {
      count += 1;
      waiting.set(count, answered);
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    });
}

let server: Server;
let browser: ChildProcess;
let send: Send;
let mayGo = false;
const said: string[] = [];
const profile = mkdtempSync(join(tmpdir(), 'profile-'));

beforeAll(async () => {
  const executable = findBrowser();
  if (!executable) throw new Error(browserAdvice());
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', HOME);
    if (pathname === '/said') said.push(search.slice(1));
    const page = pathname === '/go' ? (mayGo ? 'go' : 'wait') : pages[pathname];
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  browser = spawn(
    executable,
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      'about:blank',
    ],
    // A group of its own, so that all its processes can be ended before their profile is removed.
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  send = protocolOf(browser);
});
afterAll(async () => {
  const ended = new Promise((end) => browser.once('exit', end));
  if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
  await ended;
  server.closeAllConnections();
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function workerTarget(): Promise<string | null> {
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const workers = targetInfos as { url: string; targetId: string }[];
  return workers.find(({ url }) => url.endsWith('/background.js'))?.targetId ?? null;
}

/** What the icon says of each page, asked of the background worker. */
async function badges(): Promise<Record<string, string> | null> {
  const targetId = await workerTarget();
  if (!targetId) return null;
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const expression = `(async () => Object.fromEntries(await Promise.all((await chrome.tabs.query({}))
    .map(async ({ id: tabId, url = '' }) => [url, await chrome.action.getBadgeText({ tabId })]))))()`;
  const given = { expression, awaitPromise: true, returnByValue: true };
  const { result } = await send('Runtime.evaluate', given, String(sessionId));
  await send('Target.detachFromTarget', { sessionId });
  return (result as { value?: Record<string, string> }).value ?? null;
}

test('a page that was made ready in advance is checked when it is shown, and not in the page before it', async () => {
  await expect.poll(workerTarget, WAIT).not.toBeNull();
  await send('Target.createTarget', { url: `${HOME}/list.html` });
  await expect.poll(() => said, WAIT).toContain('made-ready');
  mayGo = true;
  await expect.poll(() => said, WAIT).toContain('marked');
  expect(said.indexOf('shown')).toBeGreaterThan(0);
  expect(said.indexOf('marked')).toBeGreaterThan(said.indexOf('shown'));
  await expect.poll(badges, WAIT).toMatchObject({ [`${HOME}/ahead.html`]: '2' });
});
