import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../platform/messages/pageStateSchema';
import type { PageRequest } from '../../platform/messages/protocol';
import type { Opening } from '../../platform/tab/opening';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import type { PanelCopy, PanelHost } from './panelHost';
import { sourceKey } from './problems/begunIn';
import { type Decisions, useDecisions } from './useDecisions';
import { useFollowing } from './useFollowing';

/** What the panel knows of the page in front, and what it can do there. */
export interface PanelState {
  readonly opening: Opening;
  /** The page with what was decided about its findings. */
  readonly page: PageState | null;
  readonly done: Say | null;
  readonly decisions: Decisions;
  act(request: PageRequest): void;
  recheck(): void;
  write(copy: PanelCopy, name: MessageKey): void;
  /** Says what an act comes to. */
  tell(outcome: Promise<Say>): void;
  /** The same of an act by which the page is to be read anew; null where nothing is read anew. */
  readonly tellAndRead: ((outcome: Promise<Say>) => void) | null;
}

/** The panel follows the page in front: it asks anew whenever another is shown or the shown one was checked anew. */
export function usePanel(host: PanelHost): PanelState {
  const { opening, open, ask: askPage } = useFollowing(host);
  const [done, setDone] = useState<Say | null>(null);
  const page = opening.kind === 'page' ? opening.page : null;
  // What came of an act on one page says nothing of the next.
  useEffect(() => setDone(null), [page && sourceKey(page.result)]);
  const decisions = useDecisions(host, page?.result ?? null);

  async function ask(request: PageRequest, outcome: Say | null): Promise<void> {
    const got = await askPage(request);
    if (got) setDone(got.answer ? outcome : say('undoneAsk'));
  }
  /** What was done is said all the same where the page was asked again meanwhile. */
  async function read(said: Say): Promise<void> {
    const got = await askPage({ type: 'recheck' });
    setDone(!got || got.answer ? said : say('undoneAsk'));
  }

  return {
    opening,
    page: page && { ...page, result: decisions.decided ?? page.result },
    done,
    decisions,
    act: (request) => void ask(request, null),
    recheck: () => void (page ? ask({ type: 'recheck' }, say('doneChecked')) : open()),
    write: (copy, name) =>
      void host.write(copy).then((isWritten) => setDone(isWritten ? say('doneCopied', say(name)) : say('undoneCopy'))),
    tell: (outcome) => void outcome.then(setDone),
    tellAndRead: (outcome) => void outcome.then(read),
  };
}
