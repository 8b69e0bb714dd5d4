import type { CheckedDraft } from '../../check/draft/draftTask';
import type { PageState } from '../../platform/messages/pageStateSchema';
import { say } from '../../words/say';
import type { PopupView } from '../model/popupView';

/** A draft as the views know a page: it stands in no tab, and what it links to is nobody's to follow here. */
export function pageOf({ judged, observed }: CheckedDraft, currentItem: string | null): PageState {
  return {
    result: judged.result,
    observed: { ...observed, reportLinks: [], attachments: [], foreignFrames: [], isReportInFrame: false },
    isStale: false,
    isEditor: false,
    areMarksShown: true,
    isUnseen: false,
    hiddenItems: [],
    currentItem,
  };
}

/** What is said of a draft in which no report was found; else what is said of a page. */
export function draftView(view: PopupView): PopupView {
  if (view.hasReport || view.state === 'halted') return view;
  const [lookedFor, ...more] = view.sentences;
  const sentences = view.state === 'notReport' && lookedFor ? [lookedFor, say('draftNoReportHow')] : [];
  return {
    ...view,
    headline: say('draftNoReport'),
    sentences: sentences.length > 0 ? sentences : [...(lookedFor ? [lookedFor] : []), ...more],
    links: [],
  };
}
