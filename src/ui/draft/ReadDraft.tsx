import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CheckedDraft } from '../../check/draft/draftTask';
import { languageOf } from '../../words/language';
import { type Say, say } from '../../words/say';
import { popupView } from '../model/popupView';
import { useDecisions } from '../panel/useDecisions';
import type { PanelState } from '../panel/usePanel';
import { DraftResult } from './DraftResult';
import type { DraftHost, DraftState } from './draftHost';
import { draftView, pageOf } from './pageOf';
import { anchorOf, markedParts } from './sheet/markedParts';
import { Sheet } from './sheet/Sheet';
import type { Gone } from './sheet/sheetProps';
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
  };
  return { panel, result };
}

/** A draft that was read: left what was read, right what is to be said of it, and a way between the two both ways. */
export function ReadDraft({ host, drafts, state: { draft } }: Props): JSX.Element {
  const { t } = host;
  const [gone, go] = useState<Gone | null>(null);
  const [opened, open] = useState<Gone | null>(null);
  const language = languageOf(t('language'));
  const { panel, result } = usePanelOf(host, draft, gone, go);
  const current = gone?.item ?? null;
  const marks = useMemo(() => markedParts(draft, result, current, language), [draft, result, current]);
  const anchor = useMemo(() => {
    const number = gone && anchorOf(draft, draft.judged.result, gone.item);
    return number === null ? null : { number };
  }, [gone]);
  return (
    <div class="beside">
      <Sheet
        sheet={draft.sheet}
        marks={marks}
        mended={new Set(drafts.mended.map(({ number }) => number))}
        t={t}
        anchor={anchor}
        pick={(item) => open({ item })}
        write={drafts.write}
      />
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
    </div>
  );
}
