import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckedDraft, DraftSource } from '../../check/draft/draftTask';
import { languageOf } from '../../words/language';
import { type Say, say } from '../../words/say';
import { popupView } from '../model/popupView';
import { useDecisions } from '../panel/useDecisions';
import type { PanelState } from '../panel/usePanel';
import { PointerContext } from '../panel/usePointer';
import { DraftResult } from './DraftResult';
import type { DraftHost, DraftState } from './draftHost';
import { draftView, pageOf } from './pageOf';
import { anchorOf, markedParts } from './sheet/markedParts';
import { PrintedPages } from './sheet/PrintedPages';
import { Sheet } from './sheet/Sheet';
import type { Gone, SheetProps } from './sheet/sheetProps';
import { useSheetPointer } from './sheet/useSheetPointer';
import type { Drafts } from './useDraft';

interface Props {
  readonly host: DraftHost;
  readonly drafts: Drafts;
  readonly state: Extract<DraftState, { kind: 'read' }>;
}

/** What the views are told of a draft, which stands in no tab. */
function usePanelOf(host: DraftHost, draft: CheckedDraft, gone: Gone | null, go: (gone: Gone) => void) {
  const [done, setDone] = useState<Say | null>(null);
  const decisions = useDecisions(host, draft.judged.result);
  const result = decisions.decided ?? draft.judged.result;
  const page = { ...pageOf(draft, gone?.item ?? null), result };
  const panel: PanelState = {
    opening: { kind: 'page', page },
    page,
    done,
    decisions,
    act: (request) => request.type === 'go' && go({ item: request.item }),
    recheck: () => {},
    write: (copy, name) =>
      void host.write(copy).then((isWritten) => setDone(isWritten ? say('doneCopied', say(name)) : say('undoneCopy'))),
    tell: (outcome) => void outcome.then(setDone),
    // A draft is mended in its own words.
    tellAndRead: null,
  };
  return { panel, result };
}

/** An OFD has pages too, but nothing here draws them. */
const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');

interface LeftProps extends SheetProps {
  readonly host: DraftHost;
  readonly given: DraftSource;
}

/** What was read: a PDF as it is printed, with the words that were read of it behind a press; all else as words. */
function Left({ host, given, ...props }: LeftProps): JSX.Element {
  const { t } = host;
  const isPrinted = given.kind === 'file' && props.sheet.pages.length > 0 && isPdf(given.bytes);
  const [areWordsAsked, askWords] = useState(false);
  const open = useCallback(() => host.drawPages(given.kind === 'file' ? given.bytes : new Uint8Array()), [given]);
  if (!isPrinted) return <Sheet {...props} />;
  return (
    <div class="left">
      <p class="buttons">
        <button type="button" aria-pressed={!areWordsAsked} onClick={() => askWords(false)}>
          {t('draftAsPrinted')}
        </button>
        <button type="button" aria-pressed={areWordsAsked} onClick={() => askWords(true)}>
          {t('draftAsRead')}
        </button>
      </p>
      {areWordsAsked ? <Sheet {...props} /> : <PrintedPages {...props} open={open} />}
    </div>
  );
}

/** A draft that was read: left what was read, right what is to be said of it, and a way between the two both ways. */
export function ReadDraft({ host, drafts, state: { draft, given } }: Props): JSX.Element {
  const { t } = host;
  const [gone, setGone] = useState<Gone | null>(null);
  const [anchor, goTo] = useState<SheetProps['anchor']>(null);
  const [opened, open] = useState<Gone | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const language = languageOf(t('language'));
  function go(next: Gone): void {
    const number = anchorOf(draft, draft.judged.result, next.item);
    setGone(next);
    goTo(number === null ? null : { number });
  }
  const { panel, result } = usePanelOf(host, draft, gone, go);
  const pointer = useSheetPointer(root, draft.sheet.spots, (number) => goTo({ number }));
  const current = gone?.item ?? null;
  const marks = useMemo(() => markedParts(draft, result, current, language), [draft, result, current]);
  return (
    <div class="beside" ref={root}>
      <Left
        host={host}
        given={given}
        sheet={draft.sheet}
        marks={marks}
        mended={new Set(drafts.mended.map(({ number }) => number))}
        t={t}
        anchor={anchor}
        pick={(item) => open({ item })}
        write={drafts.write}
      />
      <PointerContext.Provider value={pointer}>
        <DraftResult
          host={host}
          panel={panel}
          view={draftView(popupView(panel.opening, language, host.book))}
          result={result}
          notes={draft.notes}
          mended={drafts.mended}
          opened={opened}
          restore={drafts.restore}
        />
      </PointerContext.Provider>
    </div>
  );
}
