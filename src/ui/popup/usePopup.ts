import { useEffect, useState } from 'preact/hooks';
import type { PageRequest } from '../../platform/messages/protocol';
import type { Opening } from '../../platform/tab/opening';
import { REGISTER_NAMES, type Register } from '../../words/registers';
import { type Say, say } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import type { PopupHost } from './popupHost';

/** What the popup knows and what it can do; `done` is what the last act came to. */
export interface PopupState {
  readonly opening: Opening;
  readonly done: Say | null;
  act(request: PageRequest): void;
  recheck(): void;
  /** Whether the 通知 has a line for a deadline. */
  readonly hasDeadline: boolean;
  chooseDeadline(hasDeadline: boolean): void;
  copy(register: Register): void;
  copyItem(item: string): void;
  copyDiagnostics(): void;
  saveJson(): void;
}

/** The popup's one piece of state: the tab as last heard of, and the outcome of the last act. */
export function usePopup(host: PopupHost): PopupState {
  const [opening, setOpening] = useState<Opening>({ kind: 'reading' });
  const [hasDeadline, chooseDeadline] = useState(false);
  const [done, setDone] = useState<Say | null>(null);
  const page = opening.kind === 'page' ? opening.page : null;

  async function openAgain(): Promise<void> {
    setOpening({ kind: 'reading' });
    setOpening(await host.open());
  }
  useEffect(() => void openAgain(), []);

  async function ask(request: PageRequest, outcome: Say | null): Promise<void> {
    const answer = await host.ask(request);
    if (answer) setOpening({ kind: 'page', page: answer });
    setDone(answer ? outcome : say('undoneAsk'));
  }
  async function write(copy: Parameters<PopupHost['write']>[0], name: MessageKey): Promise<void> {
    setDone((await host.write(copy)) ? say('doneCopied', say(name)) : say('undoneCopy'));
  }
  function saveJson(): void {
    if (!page) return;
    try {
      const file = host.fileOf(page.result);
      host.save(file);
      setDone(say('doneSaved', file.name));
    } catch {
      setDone(say('undoneExport'));
    }
  }

  return {
    opening,
    done,
    act: (request) => void ask(request, null),
    recheck: () => void (page ? ask({ type: 'recheck' }, say('doneChecked')) : openAgain()),
    hasDeadline,
    chooseDeadline,
    copy: (register) =>
      void (page && write(host.copyOf(register, page.result, { hasDeadline }), REGISTER_NAMES[register])),
    copyItem: (item) => void (page && write(host.copyItem(item, page.result), 'copiedOne')),
    copyDiagnostics: () => void write({ text: host.diagnosticsOf(opening) }, 'copyDiagnostics'),
    saveJson,
  };
}
