import type { CDPSession, Page } from 'playwright-core';

/** What a person sees of the overlay, read through the extension's own world: its shadow root is closed to the page. */
export interface OverlayProbe {
  /** Evaluates an expression there; `root` is the closed shadow root, null where there is none. */
  read<T>(expression: string): Promise<T>;
}

const ROOT = `(() => { const host = document.querySelector('[data-gouji-layer]'); return host && chrome.dom.openOrClosedShadowRoot(host); })()`;

interface Context {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly frameId?: string };
}

async function checkerWorld(session: CDPSession, extension: string): Promise<number> {
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as Context));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = contexts.find(
    ({ origin, auxData }) => origin === `chrome-extension://${extension}` && auxData?.frameId === frameTree.frame.id,
  );
  if (!world) throw new Error('the extension has no world in this page');
  return world.id;
}

/** The way into the overlay of one page, once the extension is in it. */
export async function overlayOf(page: Page, extension: string): Promise<OverlayProbe> {
  const session = await page.context().newCDPSession(page);
  const contextId = await checkerWorld(session, extension);
  return {
    async read<T>(expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression: `(async (root) => (${expression}))(${ROOT})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
