import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi';

const ID = 'gouji@gouji.invalid';
/** Firefox draws it by lot, and tells it no test. */
const HOST = '11111111-2222-4333-8444-555555555555';
export const FIREFOX_PAGES = `moz-extension://${HOST}`;

/** A Firefox with the built extension, and no way out of this machine. */
export interface Firefox {
  /** A new tab at an address; its number is for `evaluate`. */
  open(url: string): Promise<string>;
  /** The value of an expression in a tab. */
  evaluate<T>(tab: string, expression: string): Promise<T>;
  /** Presses the extension's button over the tab in front. */
  press(): Promise<void>;
  close(): Promise<void>;
}

const prefs = (port: number): Readonly<Record<string, string | number | boolean>> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  // Whatever else the browser wants to know it asks of nobody.
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'intl.locale.requested': 'en-US',
});

function profileFor(port: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
  const lines = Object.entries(prefs(port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** Where a Firefox that has just been started listens. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stderr?.on('data', (data) => {
      const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(data)) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error('Firefox has ended')));
  });

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** What comes back is sent as text: BiDi has a form of its own for everything else. */
async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const told = (await bidi.send('script.evaluate', {
    target: { context },
    expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
    awaitPromise: true,
    userActivation: true,
  })) as unknown as Evaluated;
  if (told.type === 'exception') throw new Error(told.exceptionDetails?.text);
  return JSON.parse(told.result?.value ?? 'null');
}

const PRESS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global
  .browserActionFor(WebExtensionPolicy.getByID('${ID}').extension).triggerAction(window)`;

/** Starts Firefox with an unpacked extension; `port` answers every address. */
export async function launchFirefox(executable: string, extension: string, port: number): Promise<Firefox> {
  const profile = profileFor(port);
  const parameters = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = spawn(executable, [...parameters, '--remote-allow-system-access'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const bidi = await connectBidi(await addressOf(child));
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    async open(url) {
      const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
      // An address of the extension never tells that it has been loaded.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await bidi.send('browsingContext.navigate', { context, url, wait });
      return String(context);
    },
    evaluate: (tab, expression) => evaluateIn(bidi, tab, expression),
    async press() {
      const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts?: readonly { readonly context: string }[];
      };
      await evaluateIn(bidi, tree.contexts?.[0]?.context ?? '', `(${PRESS}, true)`);
    },
    async close() {
      bidi.close();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
