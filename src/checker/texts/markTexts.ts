import type { JudgedReport } from '../../check/judged';
import type { TooltipText } from '../../overlay/mark';
import { nameOf } from '../../report/nameOf';
import { findingsOf, itemHead } from '../../result/itemHead';
import { placeOnPage } from '../../result/kept/correction';
import { MANY_PLACES, type MarkedPlace, markedPlaces } from '../../result/markedPlaces';
import type { Finding, Item, Result } from '../../result/resultSchema';
import type { Language } from '../../words/language';
import { missingNote } from '../../words/missingNote';
import { spoken } from '../../words/say';
import type { Translate } from '../../words/translator';
import { tooltipOf } from './tooltipOf';

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

function otherPlaceOf(findings: readonly Finding[], language: Language, t: Translate): MarkText['other'] {
  const [first, ...more] = findings;
  const [place, other] = first?.addresses ?? [];
  if (!first || first.equation || more.length > 0 || !place || !other || first.addresses.length > MANY_PLACES)
    return null;
  return { place: other, label: t('markOtherPlace', nameOf(other)[language]) };
}

/** The places that are marked; where they are not on the page, the section that stands for all of them, once. */
function cellsOf(result: JudgedReport['result'], item: Item): MarkedPlace[] {
  const cells = markedPlaces(result, item);
  const onPage = cells.filter(({ place }) => placeOnPage(result, place) === place);
  const away = cells.find((cell) => !onPage.includes(cell));
  const section = away && { ...away, place: placeOnPage(result, away.place), tokens: [item.severity] };
  return section ? [...onPage, section] : onPage;
}

function markText({ result, advice }: JudgedReport, item: Item, language: Language, t: Translate): MarkText {
  const findings = findingsOf(result, item);
  const head = itemHead(result, item);
  const other = otherPlaceOf(findings, language, t);
  const tooltip = tooltipOf({ result, advice }, item, language, t);
  return {
    place: placeOnPage(result, head.place),
    name: (head.isSummary ? head.line : head.name)[language],
    note: spoken(t, missingNote(result, item, language)),
    cells: cellsOf(result, item),
    other: other && { ...other, place: placeOnPage(result, other.place) },
    tooltip,
  };
}

/** What was judged of a report on a live page, with what its marks say, by item: a page holds neither names nor rules. */
export interface JudgedPage extends Omit<JudgedReport, 'advice'> {
  readonly marks: Readonly<Record<string, MarkText>>;
  /** How the badges and their card look: without a mark no page needs it. */
  readonly sheet?: string;
  /** What it comes to with what a person added to it, where anybody did: the icon says so, the page's marks do not. */
  readonly decided?: Pick<Result, 'verdict' | 'summary'>;
}

/** Words the marks of what was judged. */
export function markTexts(judged: JudgedReport, language: Language, t: Translate): JudgedPage {
  const { advice, ...rest } = judged;
  const marks = judged.result.items.map((item) => [item.id, markText(judged, item, language, t)]);
  return { ...rest, marks: Object.fromEntries(marks) };
}
