import { type BrowserContext, chromium } from 'playwright-core';
import { EXTENSION } from '../build/buildExtension';

export interface Launch {
  readonly executablePath: string;
  /** Where every *.gov.cn address is answered, on this machine; no other name leads anywhere. */
  readonly port: number;
  readonly headless: boolean;
  /** Keeps pages for Back and Forward, as browsers do when no test drives them. */
  readonly keepsPages?: boolean;
}

/** A browser of its own, with the built extension and no way out of this machine. */
export function launchExtension({
  executablePath,
  port,
  headless,
  keepsPages = false,
}: Launch): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 1200 } : null,
    ignoreDefaultArgs: ['--disable-extensions', ...(keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      // Branded Chrome refuses --load-extension otherwise.
      '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`,
    ],
  });
}
