import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageAnswer, PageRequest } from '../../platform/messages/protocol';
import type { PanelHost } from './panelHost';

type Opening = Awaited<ReturnType<PanelHost['open']>>;

/** What the page in front says, and how to ask it. */
export interface Following {
  readonly opening: Opening | { readonly kind: 'reading' };
  open(): void;
  /** null where a later question has been asked meanwhile; its answer null where no page answers. */
  ask(request: PageRequest): Promise<{ readonly answer: PageAnswer | null } | null>;
}

/** Shorter than a checker waits before it reads a changed page again. */
const ECHO_MS = 300;

/** Asks the page anew whenever another is shown or the shown one was checked anew. */
export function useFollowing(host: PanelHost): Following {
  const [opening, setOpening] = useState<Following['opening']>({ kind: 'reading' });
  const asked = useRef(0);
  const isPending = useRef(false);
  const answered = useRef(0);
  const mayLookAgain = useRef(true);

  /** Of several answers the last question's counts: an older one speaks of a page no longer shown. */
  async function newest<T>(asking: () => Promise<T>): Promise<{ readonly answer: T } | null> {
    asked.current += 1;
    const question = asked.current;
    isPending.current = true;
    const answer = await asking();
    if (question !== asked.current) return null;
    isPending.current = false;
    answered.current = Date.now();
    return { answer };
  }
  async function open(): Promise<void> {
    const got = await newest(host.open);
    if (got) setOpening(got.answer);
  }
  async function ask(request: PageRequest) {
    mayLookAgain.current = true;
    const got = await newest(() => host.ask(request));
    if (got?.answer) setOpening({ kind: 'page', page: got.answer });
    return got;
  }
  /** The checker tells its badge with every answer, ours included: that is no news. */
  const isOwnEcho = (): boolean => isPending.current || Date.now() - answered.current < ECHO_MS;
  /** What came with an echo may have been the page’s own news all the same: one more look, whose echo says no more. */
  function lookOnceMore(): void {
    if (!mayLookAgain.current) return;
    mayLookAgain.current = false;
    setTimeout(() => void open(), ECHO_MS);
  }
  useEffect(() => {
    void open();
    return host.watch((news) => {
      if (news === 'told' && isOwnEcho()) return lookOnceMore();
      mayLookAgain.current = true;
      void open();
    });
  }, []);
  return { opening, open: () => void open(), ask };
}
