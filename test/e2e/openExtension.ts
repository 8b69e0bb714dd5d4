import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { type PageState, pageStateSchema } from '../../src/platform/messages/pageStateSchema';
import type { PageRequest } from '../../src/platform/messages/protocol';
import { findBrowser } from '../browser/findBrowser';
import { browserAdvice } from '../browser/installBrowser';
import { type Launch, launchExtension } from '../browser/launchExtension';
import { EXTENSION } from '../build/buildExtension';

/** A page as old portals send it: in bytes of their own, of a type of its own. */
export interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
  /** 200 where nothing else is said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request, or the name of one that carries nothing. */
type Asked = PageRequest | Exclude<PageRequest['type'], 'go' | 'foreignFrame'>;

/** A browser with the built extension, and the pages it can go to. */
export interface Opened {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** What stands at a path, on every host of this machine, or at a host and a path (`a.gov.cn/x`); changed at any time. */
  readonly pages: Map<string, string | Served>;
  /** The port of this machine, for pages at 127.0.0.1: a host that is not the government's. */
  readonly port: number;
  /** Opens a path at www.example.gov.cn, or a whole address, in a new tab. */
  visit(address: string): Promise<Page>;
  /** Goes there in the one tab kept for it: a browser takes longer to open another than to read a page. */
  show(address: string): Promise<Page>;
  /** The browser's number for a page's tab. */
  tabOf(page: Page): Promise<number>;
  /** Asks the checker of a page's tab as the popup and the shortcuts do; null where none answers. */
  ask(page: Page, request: Asked): Promise<PageState | null>;
  /** What the toolbar icon says of a page's tab. */
  badge(page: Page): Promise<{ text: string; title: string }>;
  /** Presses the toolbar button over a page, with all that gives the extension. */
  press(page: Page): Promise<void>;
  /** Does to the extension what an update does. */
  reload(): Promise<void>;
  enable(isEnabled: boolean): Promise<void>;
  /** Ends the background worker, as the browser does whenever it likes. */
  endWorker(): Promise<void>;
  close(): Promise<void>;
}

const HOME = 'http://www.example.gov.cn';
/** A script from here keeps its page loading for ever. */
export const HANGING = '/never.js';

async function serve(pages: ReadonlyMap<string, string | Served>): Promise<{ port: number; end: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', HOME).pathname;
    // Asked for and never answered.
    if (path === HANGING) return;
    const page = pages.get(`${request.headers.host ?? ''}${path}`) ?? pages.get(path);
    const served: Served = typeof page === 'object' ? page : { type: 'text/html; charset=utf-8', body: page ?? '' };
    const { type, body, status = page === undefined ? 404 : 200, headers = {} } = served;
    // Whoever has this version already is sent nothing.
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : status, { 'content-type': type, ...headers });
    response.end(isKnown ? undefined : body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, end };
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** An address of the extension without its scripts: what is asked from here comes from nobody else. */
async function openControl(context: BrowserContext, id: string): Promise<Page> {
  const control = await context.newPage();
  const arrive = () => control.goto(`chrome-extension://${id}/manifest.json`).then(() => true);
  // While the extension is being loaded again, its addresses lead nowhere.
  for (let tries = 1; !(await arrive().catch(() => false)); tries += 1) {
    if (tries === 200) throw new Error('the extension has not come back');
  }
  return control;
}

/** Acts on the browser's own page of extensions, which may do what its buttons do. */
async function onExtensionsPage(context: BrowserContext, expression: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without it the browser does not enable again what was loaded from a folder.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(expression);
  await page.close();
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session of its own');
  return session;
}

async function targetOf(session: CDPSession, type: string, address: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] });
  const target = targetInfos.find(({ url }) => url.startsWith(address));
  if (!target) throw new Error(`there is no ${type} at ${address}`);
  return target.targetId;
}

/** Every test file has a browser of its own; two open tabs never hold one address. */
export async function openExtension(
  pages: Readonly<Record<string, string | Served>> = {},
  { keepsPages = false, isChinese = false, folder = EXTENSION, args = [] }: Partial<Omit<Launch, 'port'>> = {},
): Promise<Opened> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserAdvice());
  const served = new Map<string, string | Served>(Object.entries(pages));
  const { port, end } = await serve(served);
  const context = await launchExtension({ executablePath, port, headless: true, keepsPages, isChinese, folder, args });
  const id = await extensionId(context);
  let control = await openControl(context, id);
  const session = await browserSession(context);

  let kept: Page | undefined;
  const goTo = async (page: Page, address: string): Promise<Page> => {
    // A page of megabytes may take long to arrive while another browser is at work.
    await page.goto(new URL(address, HOME).href, { timeout: 90_000 });
    return page;
  };
  const inTab = <T>(
    page: Page,
    act: (given: { url: string; request: PageRequest | null }) => Promise<T>,
    request?: PageRequest,
  ) => control.evaluate(act, { url: page.url(), request: request ?? null });

  return {
    context,
    id,
    pages: served,
    port,
    visit: async (address) => goTo(await context.newPage(), address),
    async show(address) {
      kept ??= await context.newPage();
      await kept.bringToFront();
      return goTo(kept, address);
    },
    tabOf: (page) =>
      inTab(page, async ({ url }) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1),
    async ask(page, request) {
      const reply = await inTab(
        page,
        async (given) => {
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === given.url);
          if (tab?.id === undefined) return null;
          return chrome.tabs.sendMessage(tab.id, given.request, { frameId: 0 }).catch(() => null);
        },
        typeof request === 'string' ? { type: request } : request,
      );
      return reply === null ? null : pageStateSchema.parse(reply);
    },
    badge: (page) =>
      inTab(page, async ({ url }) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        const tabId = tab?.id ?? -1;
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      }),
    async press(page) {
      // Not in the protocol's published types: the button of an extension.
      const press = session.send.bind(session) as (method: string, given: object) => Promise<unknown>;
      await press('Extensions.triggerAction', { id, targetId: await targetOf(session, 'tab', page.url()) });
    },
    async reload() {
      await onExtensionsPage(context, `chrome.developerPrivate.reload('${id}')`);
      control = await openControl(context, id);
    },
    async enable(isEnabled) {
      await onExtensionsPage(context, `chrome.management.setEnabled('${id}', ${isEnabled})`);
      if (isEnabled) control = await openControl(context, id);
    },
    async endWorker() {
      const address = `chrome-extension://${id}/`;
      await session.send('Target.closeTarget', { targetId: await targetOf(session, 'service_worker', address) });
    },
    async close() {
      await context.close();
      end();
    },
  };
}
