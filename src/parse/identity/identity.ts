import type { PageFacts } from '../../page/facts';
import { dateOf, foldYears, yearsIn } from '../../report/dates';
import type { DateSource, Section } from '../../report/report';
import type { OrganKind } from '../../report/schema';
import { holderIn } from '../around';
import type { Line, TextLine } from '../lines';
import type { Region } from '../region';
import type { Fields } from './fields';
import { isReportTitle } from './isReportTitle';
import { organKindOf, organOfPreamble, organOfTitle } from './organ';

/** Who reports, for which year, and when it was published, each with the page's own words behind it. */
export interface Identity {
  readonly title: string | null;
  readonly titleNode: TextLine['node'] | null;
  /** The number of the title's line above the report; -1 where it stands elsewhere. */
  readonly titleAt: number;
  readonly year: number | null;
  readonly organ: string | null;
  readonly organCode: string | null;
  readonly organKind: OrganKind;
  readonly publisher: string | null;
  readonly published: { readonly date: string; readonly source: DateSource } | null;
  readonly preamble: readonly TextLine[];
}

/** The title nearest above the report, joined with the line before it when a portal has broken it in two. */
function titleIn(before: readonly Line[]): { text: string; node: TextLine['node']; index: number } | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - 200); index -= 1) {
    const line = before[index];
    if (line?.kind !== 'text' || !isReportTitle(line.text)) continue;
    const above = before[index - 1];
    const isHalf = /^(?:20\d\d年?度?)?(?:政府)?信息公开/.test(foldYears(line.text.replace(/\s/g, '')));
    const joins =
      isHalf && above?.kind === 'text' && above.text.length <= 30 && /[局委厅办院会府处心镇乡县区市]$/.test(above.text);
    return { text: joins ? `${above.text}${line.text}` : line.text, node: line.node, index };
  }
  return null;
}

const withoutSite = (title: string) => title.split(/\s*[_|]\s*|\s+-\s+|-(?=[^-]*$)/)[0] ?? title;

function pageTitle(facts: PageFacts): string | null {
  const candidates = [facts.metas.get('articletitle'), ...facts.titles.map(({ text }) => text), facts.documentTitle];
  return candidates.map((it) => (it ? withoutSite(it) : '')).find(isReportTitle) ?? null;
}

/** A report names its year sooner than this. */
const OPENING = 2000;

/** The year most often named where the report begins to speak of its year. */
function majorityYear(paragraphs: readonly string[]): number | null {
  const sentences = paragraphs
    .join('')
    .split(/[。；]/)
    .slice(0, 6)
    .join('。')
    .slice(0, OPENING)
    .replace(/[《〔（(][^《〔（(》〕）)]*[》〕）)]/g, '');
  const counts = new Map<number, number>();
  for (const year of yearsIn(sentences)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The reporting year: the 统计期限's, else the majority where 总体情况 begins, else the title's. */
function yearOf(preamble: string, overview: Section, title: string | null): number | null {
  const all = `${preamble}${overview.paragraphs.slice(0, 2).join('')}`.replace(/\s/g, '');
  const period = /统计(?:期限|时间|时限|周期)[^。]{0,12}?(20\d\d)年1月1日/.exec(all)?.[1];
  if (period) return Number(period);
  const stated = /(20\d\d)\s*年/.exec(title ?? '')?.[1];
  return majorityYear(overview.paragraphs) ?? (stated ? Number(stated) : majorityYear([preamble]));
}

function preambleOf(before: readonly Line[], titleIndex: number, region: Region): TextLine[] {
  const lines = before
    .slice(titleIndex + 1)
    .filter((line): line is TextLine => line.kind === 'text' && line.text.length > 20);
  const holder = holderIn(region.root ? [region.root] : []);
  const inside = lines.filter(({ container }) => region.root && holder(container) === 0);
  return (inside.length > 0 || titleIndex < 0 ? inside : lines).slice(-12);
}

interface Signature {
  readonly organ: string | null;
  readonly date: string | null;
}

function publishedOf(facts: PageFacts, { publishedAt }: Fields, signature: Signature): Identity['published'] {
  const meta = dateOf(facts.metas.get('pubdate') ?? '');
  if (meta) return { date: meta, source: 'meta' };
  const field = publishedAt && dateOf(publishedAt.value);
  if (field) return { date: field, source: 'field' };
  const signed = dateOf(signature.date ?? '');
  return signed ? { date: signed, source: 'signature' } : null;
}

/** The lines between the title and the first heading; needed before the sections, which may take some of them. */
export function preambleLines(region: Region): TextLine[] {
  return preambleOf(region.before, titleIn(region.before)?.index ?? -1, region);
}

/** Reads who, when and which year. */
export function identityOf(
  facts: PageFacts,
  region: Region,
  fields: Fields,
  preamble: readonly TextLine[],
  overview: Section,
  signature: Signature,
): Identity {
  const found = titleIn(region.before);
  const title = found?.text ?? pageTitle(facts);
  const opening = preamble.map(({ text }) => text).join('');
  const organ =
    (title && organOfTitle(title)) ??
    organOfPreamble(opening) ??
    signature.organ ??
    fields.publisher?.value ??
    facts.metas.get('contentsource') ??
    null;
  return {
    title,
    titleNode: found?.node ?? facts.titles.find(({ text }) => title !== null && text.includes(title))?.node ?? null,
    titleAt: found?.index ?? -1,
    year: yearOf(opening, overview, title),
    organ,
    organCode: fields.organCode,
    organKind: organKindOf(organ),
    publisher: facts.metas.get('contentsource') ?? fields.publisher?.value ?? null,
    published: publishedOf(facts, fields, signature),
    preamble,
  };
}
