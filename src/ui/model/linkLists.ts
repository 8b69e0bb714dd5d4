import type { Observed, PageState } from '../../platform/messages/pageStateSchema';
import { masked } from '../../report/privacy/masked';
import type { MessageKey } from '../../words/translator';
import { isReportFile } from './isReportFile';
import type { ViewState } from './viewState';

/** A link a person may follow. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** Links of one kind under their heading. */
export interface LinkList {
  readonly title: MessageKey;
  readonly links: readonly Link[];
}

const followable = new Set(['http:', 'https:']);

/**
 * A link with its whole address; null for what is no address of a page or file, whatever the page wrote there. Only a
 * page from the disk leads to files on it.
 */
function followed({ text, url }: Link, base: string | null): Link | null {
  try {
    const { protocol, href } = new URL(url, base ?? undefined);
    const isOnDisk = protocol === 'file:' && base?.startsWith('file:');
    return followable.has(protocol) || isOnDisk ? { text: masked(text), url: href } : null;
  } catch {
    return null;
  }
}

function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

/** The reports that a list page leads to, each once. */
export function reportLinksOf({
  observed,
  result,
}: {
  observed: Pick<Observed, 'reportLinks'>;
  result: PageState['result'];
}): Link[] {
  return unique(observed.reportLinks.flatMap((link) => followed(link, result.source.url) ?? []));
}

const kinds: Record<'reports' | 'frames' | 'attachments', MessageKey> = {
  reports: 'linksReports',
  frames: 'linksFrames',
  attachments: 'linksAttachments',
};

/** Beside a report that was read in full, or on a page that is about reports, its links say nothing a reader lacks. */
const silent = new Set<ViewState>(['pass', 'review', 'fail', 'otherKind']);

/** The links that lead on from a page where the report is not, or not all of it. */
export function linkListsOf(state: ViewState, { observed, result }: PageState): LinkList[] {
  if (silent.has(state)) return [];
  const files = result.report ? observed.attachments : observed.attachments.filter(isReportFile);
  const lists: [keyof typeof kinds, readonly Link[]][] = [
    ['frames', observed.foreignFrames.map((url) => ({ text: url, url }))],
    ['attachments', files],
    ['reports', observed.reportLinks.filter(({ url }) => !files.some((file) => file.url === url))],
  ];
  return lists
    .map(([kind, links]) => ({
      title: kinds[kind],
      links: unique(links.flatMap((link) => followed(link, result.source.url) ?? [])),
    }))
    .filter(({ links }) => links.length > 0);
}
