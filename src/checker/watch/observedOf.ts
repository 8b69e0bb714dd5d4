import type { Checked } from '../../check/check';
import type { LiveTree } from '../../page/live/fromLive';
import { attributeOf } from '../../page/live/native';
import type { Observed } from '../../platform/messages/pageStateSchema';
import { isReportText } from '../isReportText';

/** Smaller frames are counters, weather and advertisements. */
const WIDE = 400;
const TALL = 300;

function large(frames: readonly HTMLIFrameElement[]): string[] {
  return frames
    .filter((frame) => frame.clientWidth >= WIDE && frame.clientHeight >= TALL)
    .map(({ src }) => src)
    .filter((src) => src.startsWith('http'));
}

/** Reports in frames that are kept from us: what such a frame holds in an attribute can be read there. */
export const heldReports = ({ foreign }: LiveTree): string[] =>
  foreign.flatMap((frame) => (isReportText(attributeOf(frame, 'srcdoc') ?? '') ? ['about:srcdoc'] : []));

/** What is known of a page that could not be read. */
export const nothingObserved: Observed = {
  balanceNote: false,
  articleClauses: false,
  headings: 0,
  reportLinks: [],
  attachments: [],
  foreignFrames: [],
  isReportInFrame: false,
  pictures: 0,
  otherKind: null,
};

/** What was looked for, with what only the live page knows: its frames of other sites. */
export function observedOf({ frames: _, ...observed }: Checked['observed'], live: LiveTree): Observed {
  return { ...observed, foreignFrames: large(live.foreign), isReportInFrame: heldReports(live).length > 0 };
}
