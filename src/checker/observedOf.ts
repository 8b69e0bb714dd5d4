import type { Checked } from '../check/check';
import type { LiveTree } from '../page/fromLive';
import type { Observed } from '../platform/pageStateSchema';

/** Smaller frames are counters, weather and advertisements. */
const WIDE = 400;
const TALL = 300;

function isForeignHost({ protocol, hostname }: Location): boolean {
  return protocol.startsWith('http') && hostname !== 'gov.cn' && !hostname.endsWith('.gov.cn');
}

function large(frames: readonly HTMLIFrameElement[]): string[] {
  return frames
    .filter((frame) => frame.clientWidth >= WIDE && frame.clientHeight >= TALL)
    .map(({ src }) => src)
    .filter((src) => src.startsWith('http'));
}

/** What is known of a page that could not be read. */
export function nothingObserved({ location }: Document): Observed {
  return {
    balanceNote: false,
    articleClauses: false,
    headings: 0,
    reportLinks: [],
    attachments: [],
    foreignFrames: [],
    pictures: 0,
    isForeignHost: isForeignHost(location),
  };
}

/** What was looked for, with what only the live page knows: its frames of other sites, and its host. */
export function observedOf(observed: Checked['observed'], live: LiveTree, { location }: Document): Observed {
  const { balanceNote, articleClauses, headings, reportLinks, attachments, pictures } = observed;
  return {
    balanceNote,
    articleClauses,
    headings,
    reportLinks: [...reportLinks],
    attachments: [...attachments],
    foreignFrames: large(live.foreignFrames),
    pictures,
    isForeignHost: isForeignHost(location),
  };
}
