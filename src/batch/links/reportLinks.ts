import type { Document } from 'domhandler';
import { isOrganName } from '../../finding/organs/compareOrgans';
import { type PageFacts, pageFacts } from '../../page/facts';
import { organOfTitle } from '../../parse/identity/organ';
import { onlyYear } from '../../report/dates';
import { masked } from '../../report/privacy/masked';
import { bareAddress } from '../../result/beside/bareAddress';
import { addressFrom } from './addressFrom';
import { isListOfReports, type LinkKind, linkKind } from './linkKinds';
import { nextPages } from './nextPages';

/** A link that leads to a report, or may. */
export interface FoundLink {
  readonly url: string;
  readonly text: string;
  /** The year its words name; null where they name none. */
  readonly year: number | null;
  /** The organ its words name. */
  readonly organ: string | null;
  /** Whether its words say that it is a report: such links are ticked at first. */
  readonly isReport: boolean;
}

export interface FoundList {
  readonly title: string | null;
  readonly links: readonly FoundLink[];
  /** Links to 指南, 解读 and other annual reports, which were left out. */
  readonly leftOut: number;
  readonly nextPages: readonly string[];
}

const MOST_LINKS = 5000;

interface Named {
  readonly text: string;
  readonly kind: LinkKind;
  readonly url: string;
}

function linkOf({ text, kind, url }: Named, pageYear: number | null, isList: boolean): FoundLink | null {
  const year = onlyYear(text) ?? (/20\d\d/.test(text) ? null : pageYear);
  if (kind === 'report') return { url, text: masked(text), year, organ: organOfTitle(text), isReport: true };
  // On a page of reports, links are often called by the unit alone.
  if (kind === 'unnamed' && isList && isOrganName(text))
    return { url, text: masked(text), year, organ: text, isReport: false };
  return null;
}

const titlesOf = (facts: PageFacts): string[] =>
  [facts.metas.get('columnname'), facts.documentTitle, ...facts.titles.map(({ text }) => text)].flatMap((title) =>
    title && title.length <= 80 ? [title] : [],
  );

/** The report links of a list page, each address once, and its further pages. */
export function reportLinks(tree: Document, base: string): FoundList {
  const facts = pageFacts(tree);
  const titles = titlesOf(facts);
  const listTitle = titles.find(isListOfReports) ?? null;
  const isList = listTitle !== null;
  const pageYear = onlyYear(listTitle ?? '');
  const found = new Map<string, FoundLink>();
  const leftOut = new Set<string>();
  const turning = nextPages(tree, facts, base);
  const own = new Set([base, ...turning].map(bareAddress));
  for (const { text, url: written } of facts.links) {
    const url = addressFrom(written, base);
    if (url === null || own.has(bareAddress(url)) || found.size >= MOST_LINKS) continue;
    const kind = linkKind(text, isList);
    const link = linkOf({ text: text.trim(), kind, url }, pageYear, isList);
    const key = bareAddress(url);
    if (kind === 'other') leftOut.add(key);
    // Of two links to one page the one that says more is kept.
    const known = found.get(key);
    if (link && (!known || (link.isReport && !known.isReport))) found.set(key, link);
  }
  for (const key of found.keys()) leftOut.delete(key);
  return { title: titles[0] ?? null, links: [...found.values()], leftOut: leftOut.size, nextPages: turning };
}
