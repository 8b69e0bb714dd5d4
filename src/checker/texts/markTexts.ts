import type { JudgedReport } from '../../check/judged';
import { NOT_CHECKED } from '../../finding/notRead';
import type { Token, TooltipText } from '../../overlay/mark';
import { englishOf } from '../../report/labels/english';
import type { Label } from '../../report/labels/label';
import { REQUEST_ROW_LABELS } from '../../report/labels/requestLabels';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { nameOf, requestRowName } from '../../report/nameOf';
import { own } from '../../report/own';
import { placeSteps } from '../../report/places/places';
import { calculationOf } from '../../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../../result/itemHead';
import type { Finding, Item, Result } from '../../result/resultSchema';
import type { Language } from '../../words/language';
import type { Translate } from '../../words/translator';
import { tooltipOf } from './tooltipOf';

/** A place of the report that a mark is drawn on, with the finding that names it. */
export interface MarkedPlace {
  readonly finding: string;
  readonly place: string;
  readonly tokens: readonly Token[];
}

/** All that a mark says and where in the report it stands; the page has only to be asked for the elements. */
export interface MarkText {
  /** The place that carries the badge. */
  readonly place: string;
  readonly name: string;
  /** What is said there where the place itself is not on the page: what should stand there, or what was not read. */
  readonly note: string;
  readonly cells: readonly MarkedPlace[];
  /** The second place of a finding that compares prose with a cell, or one paragraph with another. */
  readonly other: { readonly place: string; readonly label: string } | null;
  readonly tooltip: TooltipText;
}

/** With more places than this, a problem is drawn in thin lines but for its first: a table may have a hundred blanks. */
const MANY = 6;

/** What an address of a finding is in it: with a repair the cell to mend, else the printed total, carries the line. */
function roleOf(result: Result, finding: Finding, index: number, head: ItemHead): Token[] {
  const calculation = calculationOf(result, finding);
  if (!calculation)
    return index > 0 && finding.addresses.length > MANY ? [finding.severity, 'part'] : [finding.severity];
  const role = index < calculation.right.length ? 'total' : 'part';
  if (head.repair) return finding.addresses[index] === head.place ? [finding.severity] : [role];
  return index === 0 ? [finding.severity, 'total'] : [role];
}

const isRequestRow = (row: string): boolean => Object.hasOwn(REQUEST_ROW_LABELS, row);

/** What should stand where something is missing: a section by its heading, all else by its name. */
function missingName(place: string, language: Language): string {
  const [family, id, ...rest] = placeSteps(place);
  const labels: Readonly<Record<string, Label | undefined>> = own(SECTION_LABELS);
  const label = family === 'sections' ? labels[id ?? ''] : undefined;
  if (family === 'labels' && id === 'requests' && isRequestRow(rest.join('.')))
    return requestRowName(rest.join('.'))[language];
  if (!label) return nameOf(place)[language];
  return language === 'zh' ? label.official : englishOf(label);
}

/** What could not be read is not missing: it stands there as a picture or in an attachment. */
function noteOf(finding: Finding | undefined, name: string, t: Translate): string {
  return t(finding?.message.zh.endsWith(NOT_CHECKED.zh) ? 'markUnread' : 'markShouldStand', name);
}

function otherPlaceOf(findings: readonly Finding[], language: Language, t: Translate): MarkText['other'] {
  const [first, ...more] = findings;
  const [place, other] = first?.addresses ?? [];
  if (!first || first.equation || more.length > 0 || !place || !other || first.addresses.length > MANY) return null;
  return { place: other, label: t('markOtherPlace', nameOf(other)[language]) };
}

function markText({ result, advice }: JudgedReport, item: Item, language: Language, t: Translate): MarkText {
  const findings = findingsOf(result, item);
  const head = itemHead(result, item);
  const tooltip = tooltipOf({ result, advice }, item, language, t);
  return {
    place: head.place,
    name: (head.isSummary ? head.line : head.name)[language],
    note: noteOf(findings[0], missingName(head.place, language), t),
    cells: findings.flatMap((finding) =>
      finding.addresses.map((place, index) => ({
        finding: finding.id,
        place,
        tokens: roleOf(result, finding, index, head),
      })),
    ),
    other: otherPlaceOf(findings, language, t),
    tooltip,
  };
}

/** What was judged of a report on a live page, with what its marks say, by item: a page holds neither names nor rules. */
export interface JudgedPage extends Omit<JudgedReport, 'advice'> {
  readonly marks: Readonly<Record<string, MarkText>>;
  /** How the badges and their card look: without a mark no page needs it. */
  readonly sheet?: string;
}

/** Words the marks of what was judged. */
export function markTexts(judged: JudgedReport, language: Language, t: Translate): JudgedPage {
  const { advice, ...rest } = judged;
  const marks = judged.result.items.map((item) => [item.id, markText(judged, item, language, t)]);
  return { ...rest, marks: Object.fromEntries(marks) };
}
