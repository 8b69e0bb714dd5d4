import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { EXTENSION } from '../build/buildExtension';

export interface Launch {
  readonly executablePath: string;
  /** Where every *.gov.cn address is answered, on this machine; no other name leads anywhere. */
  readonly port: number;
  readonly headless: boolean;
  /** Keeps pages for Back and Forward, as browsers do when no test drives them. */
  readonly keepsPages?: boolean;
  /** Another build than Chromium's, by its folder. */
  readonly folder?: string;
  /** The extension speaks Chinese, as in its users' browsers, whatever this machine's browser speaks. */
  readonly isChinese?: boolean;
  /** Said to the browser besides. */
  readonly args?: readonly string[];
}

/** A copy of the built extension that has its Chinese texts in place of the others. */
function inChinese(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-zh-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(extension, folder, { recursive: true });
  cpSync(join(folder, '_locales/zh_CN'), join(folder, '_locales/en'), { recursive: true });
  return folder;
}

/** A browser of its own, with the built extension and no way out of this machine. */
export function launchExtension({
  executablePath,
  port,
  headless,
  keepsPages = false,
  isChinese = false,
  folder: extension = EXTENSION,
  args = [],
}: Launch): Promise<BrowserContext> {
  const folder = isChinese ? inChinese(extension) : extension;
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 1200 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Branded Chrome refuses --load-extension otherwise.
      '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`,
      ...args,
    ],
  });
}
