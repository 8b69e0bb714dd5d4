import type { PageFacts } from '../../page/facts';
import { dateOf, foldYears } from '../../report/dates';
import type { DateSource, StatedPeriod } from '../../report/report';
import { holderIn } from '../lines/around';
import type { Line, TextLine } from '../lines/lines';
import type { Region } from '../region/region';
import type { SectionsReading, SignatureReading } from '../sections/sections';
import type { Fields } from './fields';
import { isReportTitle } from './isReportTitle';
import { organOfPreamble, organOfTitle } from './organ';
import { periodOf } from './period';
import { yearOf } from './yearOf';

/** Who reports, for which year, and when it was published, each with the page's own words behind it. */
export interface Identity {
  readonly title: string | null;
  readonly titleNode: TextLine['node'] | null;
  /** The number of the title's line above the report; -1 where it stands elsewhere. */
  readonly titleAt: number;
  readonly year: number | null;
  /** Who the report itself says it is from; where it says nothing, its publisher may be known to be an organ. */
  readonly organ: string | null;
  readonly indexNumbers: readonly string[];
  readonly period: StatedPeriod | null;
  readonly publisher: string | null;
  readonly published: { readonly date: string; readonly source: DateSource } | null;
  readonly preamble: readonly TextLine[];
}

/** A title whose end, of the form's own words, stands on a line of its own. */
function brokenTitle(above: string, line: string): string | null {
  if (above.length > 40 || !/^(?:公?开)?(?:工作)?(?:年?度)?报告$/.test(line.replace(/\s/g, ''))) return null;
  return isReportTitle(`${above}${line}`) && !isReportTitle(above) ? `${above}${line}` : null;
}

/** The title nearest above the report, joined with the line before it when a portal has broken it in two. */
function titleIn(before: readonly Line[]): { text: string; node: TextLine['node']; index: number } | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - 200); index -= 1) {
    const line = before[index];
    if (line?.kind !== 'text') continue;
    const above = before[index - 1];
    const broken = above?.kind === 'text' ? brokenTitle(above.text, line.text) : null;
    if (broken && above?.kind === 'text') return { text: broken, node: above.node, index };
    if (!isReportTitle(line.text)) continue;
    const isHalf = /^(?:20\d\d年?度?)?(?:政府)?信息公开/.test(foldYears(line.text.replace(/\s/g, '')));
    const joins =
      isHalf &&
      above?.kind === 'text' &&
      above.text.length <= 30 &&
      /(?:[局委厅办院会府处心镇乡县区市]|20\d\d年?度?)$/.test(foldYears(above.text.trim()));
    return { text: joins ? `${above.text}${line.text}` : line.text, node: line.node, index };
  }
  return null;
}

const withoutSite = (title: string) => title.split(/\s*[_|]\s*|\s+-\s+|-(?=[^-]*$)/)[0] ?? title;

function pageTitle(facts: PageFacts): string | null {
  const candidates = [facts.metas.get('articletitle'), ...facts.titles.map(({ text }) => text), facts.documentTitle];
  return candidates.map((it) => (it ? withoutSite(it) : '')).find(isReportTitle) ?? null;
}

function preambleOf(before: readonly Line[], titleIndex: number, region: Region): TextLine[] {
  const lines = before
    .slice(titleIndex + 1)
    .filter((line): line is TextLine => line.kind === 'text' && line.text.length > 20);
  const holder = holderIn(region.root ? [region.root] : []);
  const inside = lines.filter(({ container }) => region.root && holder(container) === 0);
  return (inside.length > 0 || titleIndex < 0 ? inside : lines).slice(-12);
}

function publishedOf(facts: PageFacts, { publishedAt }: Fields, signature: SignatureReading): Identity['published'] {
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
  sections: SectionsReading,
): Identity {
  const { signature } = sections;
  const found = titleIn(region.before);
  const title = found?.text ?? pageTitle(facts);
  const opening = preamble.map(({ text }) => text).join('');
  const organ = (title && organOfTitle(title)) ?? organOfPreamble(opening) ?? signature.organ;
  const period = periodOf(preamble, sections);
  const published = publishedOf(facts, fields, signature);
  return {
    title,
    titleNode: found?.node ?? facts.titles.find(({ text }) => title !== null && text.includes(title))?.node ?? null,
    titleAt: found?.index ?? -1,
    year: yearOf({
      title,
      preamble: opening,
      overview: sections.sections.overview.paragraphs,
      period,
      published: published?.date ?? null,
    }),
    period,
    organ,
    indexNumbers: fields.indexNumbers,
    publisher: facts.metas.get('contentsource') ?? fields.publisher?.value ?? null,
    published,
    preamble,
  };
}
