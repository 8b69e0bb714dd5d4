import type { ChildNode } from 'domhandler';
import type { View } from '../../page/tree/view';
import { bySection, SECTIONS, type SectionId, type TableId } from '../../report/addresses';
import { foldDates, writtenDay } from '../../report/dates';
import type { Heading, Section } from '../../report/report';
import { isDrawnAfter } from '../isDrawnAfter';
import type { Line, TextLine } from '../lines/lines';
import { fileIn } from '../region/fileIn';
import type { Region } from '../region/region';
import { isPrintedAsLines } from '../tables/printedAsLines';
import { tabulatedIn } from '../tables/tabulatedIn';
import { contentsLines, subheadings } from './lesserHeadings';

/** The six sections as found, with where their headings and paragraphs stand. */
export interface SectionsReading {
  readonly sections: Record<SectionId, Section>;
  readonly headings: readonly Heading[];
  readonly trail: Map<string, ChildNode>;
  readonly signature: SignatureReading;
}

/** The organ and the date at the end of a report. */
export interface SignatureReading {
  readonly organ: string | null;
  /** YYYY-MM-DD as written, whether there is such a day or not. */
  readonly date: string | null;
}

interface Draft {
  heading: TextLine | null;
  paragraphs: TextLine[];
  unreadable: Section['unreadable'];
  readonly files: string[];
}

const isTableSection = (id: SectionId): id is TableId => id === 'proactive' || id === 'requests' || id === 'disputes';
/** What portals print below an article. */
const furniture =
  /^(?:附件|关闭|打印|【|分享|上一篇|下一篇|扫一扫|扫描|相关链接|相关文章|责任编辑|主办|版权所有|更多精彩|您是第)/;
/** What stands where a script will put something. */
const loading = /^(?:数据|内容|表格|页面)?(?:正在|努力)?(?:加载中?|载入中?|loading)(?:，?请稍[候后等])?[.…。\s]*$/i;
const dateLine = /^(?:公元)?20\d\d(?:年\d{1,2}月\d{1,2}日?|([-/.])\d{1,2}\1\d{1,2})$/;

/** The organ and date that close a report, taken off the last section's paragraphs. */
function takeSignature(paragraphs: TextLine[], trail: SectionsReading['trail']): SectionsReading['signature'] {
  const at = paragraphs.findIndex(({ text }) => dateLine.test(foldDates(text.normalize('NFKC'))));
  const end = paragraphs.findIndex(({ text }) => furniture.test(text));
  if (at < 0) {
    if (end >= 0) paragraphs.splice(end);
    return { organ: null, date: null };
  }
  const raw = paragraphs[at]?.text ?? '';
  const signed = at > 0 ? paragraphs[at - 1]?.text.replace(/\s/g, '') : undefined;
  const isOrgan = signed !== undefined && signed.length <= 30 && /^[^。；，：、]+$/.test(signed) && signed !== '无';
  const [first] = paragraphs.splice(isOrgan ? at - 1 : at);
  if (first) trail.set('signature', first.node);
  return { organ: isOrgan ? signed : null, date: writtenDay(raw)?.written ?? null };
}

const fileName = /附件|\.(?:pdf|docx?|wps|ofd|xlsx?)\b/i;
/** Fewer characters beside a picture are its caption. */
const CAPTION = 20;

/** Whether text stands in a section beyond the name of a file or the caption of a picture. */
function hasText({ paragraphs, unreadable }: Draft): boolean {
  if (unreadable === 'attachment') return paragraphs.some(({ text }) => text.length >= 60 || !fileName.test(text));
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return unreadable === 'image' ? length >= CAPTION : length > 0;
}

function statusOf(draft: Draft, isTableRead: boolean): Section['status'] {
  const { heading, unreadable } = draft;
  if (isTableRead || hasText(draft)) return 'present';
  if (unreadable) return 'unreadable';
  return heading ? 'empty' : 'missing';
}

/** Text above the first heading found that is not the preamble: section 一 without its heading. */
function overviewBefore(preamble: readonly TextLine[], belowContents: readonly TextLine[]): TextLine[] {
  const rest = [...preamble.slice(1), ...belowContents];
  return rest.reduce((length, { text }) => length + text.length, 0) >= 100 ? rest : [];
}

type Drafts = Record<SectionId, Draft>;
interface Sorted {
  readonly drafts: Drafts;
  readonly headings: Heading[];
  readonly trail: Map<string, ChildNode>;
  /** Text that no heading stands above: below a table of contents. */
  readonly orphans: TextLine[];
  /** The section with the last paragraph on the page, whichever order it prints them in. */
  closing: SectionId;
}

function addHeading({ drafts, headings, trail }: Sorted, line: TextLine, section: SectionId): void {
  const isAgain = drafts[section].heading !== null;
  const place = isAgain ? (`sections.${section}.again` as const) : (`sections.${section}` as const);
  headings.push({ section, printed: line.text, place });
  if (!trail.has(place)) trail.set(place, line.node);
  if (!isAgain) drafts[section].heading = line;
}

/** Sorts lines under the heading they follow; tables belong to their section wherever they stand. */
function sortLines(lines: readonly Line[]): Sorted {
  const drafts = bySection((): Draft => ({ heading: null, paragraphs: [], unreadable: null, files: [] }));
  const sorted: Sorted = { drafts, headings: [], trail: new Map(), orphans: [], closing: 'otherMatters' };
  const contents = contentsLines(lines);
  const lesser = subheadings(lines);
  let current: SectionId | null = null;
  for (const line of lines) {
    if (contents.has(line)) continue;
    if (line.kind === 'text' && line.heading && !lesser.has(line)) {
      current = line.heading.section;
      addHeading(sorted, line, current);
    } else if (line.kind === 'segment') current = line.segment.table;
    else if (current) {
      addLine(drafts[current], line);
      if (line.kind === 'text') sorted.closing = current;
    } else if (line.kind === 'text') sorted.orphans.push(line);
  }
  return sorted;
}

/** Reads the six sections of a report: headings, prose, and what stands there unread. */
export function readSections(region: Region, preamble: readonly TextLine[], view: View): SectionsReading {
  const sorted = sortLines(region.lines);
  const { drafts, headings, trail, orphans } = sorted;
  for (const id of SECTIONS) if (isDrawnIn(drafts[id], id, region, view)) drafts[id].unreadable = 'image';
  if (!drafts.overview.heading) drafts.overview.paragraphs.push(...overviewBefore(preamble, orphans));
  const signature = takeSignature(drafts[sorted.closing].paragraphs, trail);
  for (const id of SECTIONS) {
    for (const [index, line] of drafts[id].paragraphs.entries())
      trail.set(`sections.${id}.paragraphs.${index + 1}`, line.node);
  }
  const sections = bySection((id) => finish(id, drafts[id], region));
  return { sections, headings, trail, signature };
}

/** Whether what a section lacks may be drawn under its heading: its table, or all of it. */
function isDrawnIn({ heading, paragraphs, unreadable }: Draft, id: SectionId, region: Region, view: View): boolean {
  if (!heading || !region.root || unreadable) return false;
  const isWhole = isTableSection(id) ? region.segments[id].length > 0 : paragraphs.length > 0;
  if (isWhole) return false;
  const below = region.lines.slice(region.lines.indexOf(heading) + 1);
  const next = below.find((line) => line.kind === 'segment' || (line.kind === 'text' && line.heading));
  return isDrawnAfter(region.root, heading.node, next?.node ?? null, view);
}

function addLine(draft: Draft, line: Exclude<Line, { kind: 'segment' }>): void {
  if (line.kind === 'text') {
    if (loading.test(line.text)) draft.unreadable ??= 'loading';
    else draft.paragraphs.push(line);
    return;
  }
  const file = fileIn(line);
  if (file) draft.files.push(file.name);
  if (file) draft.unreadable ??= 'attachment';
  else if (line.kind !== 'link') draft.unreadable ??= line.kind;
}

function finish(id: SectionId, draft: Draft, region: Region): Section {
  const isTableRead = isTableSection(id) && region.segments[id].length > 0;
  const paragraphs = draft.paragraphs.map(({ text }) => text);
  const isTablePrinted = isTableSection(id) && !isTableRead && isPrintedAsLines(id, { paragraphs });
  return {
    id,
    status: statusOf(draft, isTableRead),
    heading: draft.heading?.text ?? null,
    paragraphs,
    tabulated: tabulatedIn(draft.paragraphs, isTablePrinted),
    unreadable: isTableRead ? null : draft.unreadable,
    files: draft.files,
  };
}
