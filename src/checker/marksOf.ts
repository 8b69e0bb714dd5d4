import type { Mark, PaintedCell, Token } from '../overlay/mark';
import type { Label } from '../report/labels/label';
import { REQUEST_ROW_LABELS } from '../report/labels/requestLabels';
import { SECTION_LABELS } from '../report/labels/sectionLabels';
import { nameOf, requestRowName } from '../report/nameOf';
import { placeSteps } from '../report/places';
import { calculationOf } from '../result/calculation';
import { findingsOf, type ItemHead, itemHead } from '../result/itemHead';
import { itemNumbers } from '../result/itemNumbers';
import type { Finding, Item, Result } from '../result/resultSchema';
import type { Language } from '../ui/model/language';
import type { Translate } from '../ui/t';
import type { Reading } from './seePage';
import { tooltipOf, verdictOf } from './tooltipOf';

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

const isParagraph = (place: string) => place.startsWith('preamble.') || place.includes('.paragraphs.');

function tokensOf({ result, words }: Reading, finding: Finding, index: number, head: ItemHead): Token[] {
  const role = roleOf(result, finding, index, head);
  const isQuoted = isParagraph(finding.addresses[index] ?? '') && words(finding.id).length > 0;
  return isQuoted ? [...role, 'quoted'] : role;
}

function cellsOf(page: Reading, findings: readonly Finding[], head: ItemHead): PaintedCell[] {
  const { locate, root } = page;
  return findings.flatMap((finding) =>
    finding.addresses.flatMap((address, index) => {
      const at = locate(address);
      // An outline around the whole report would say nothing.
      if (!at || at.element === root) return [];
      return [
        { node: at.element, tokens: at.isMissing ? (['missing'] as const) : tokensOf(page, finding, index, head) },
      ];
    }),
  );
}

const isRequestRow = (row: string): boolean => Object.hasOwn(REQUEST_ROW_LABELS, row);

/** What should stand where something is missing: a section by its heading, all else by its name. */
function missingName(place: string, language: Language): string {
  const [family, id, ...rest] = placeSteps(place);
  const labels: Readonly<Record<string, Label | undefined>> = SECTION_LABELS;
  const label = family === 'sections' ? labels[id ?? ''] : undefined;
  if (family === 'labels' && id === 'requests' && isRequestRow(rest.join('.')))
    return requestRowName(rest.join('.'))[language];
  if (!label) return nameOf(place)[language];
  return language === 'zh' ? label.official : label.en;
}

/** The second place of a finding that compares prose with a cell, or one paragraph with another. */
function otherPlaceOf({ locate }: Reading, findings: readonly Finding[], language: Language, t: Translate) {
  const [first, ...more] = findings;
  const [place, other] = first?.addresses ?? [];
  if (!first || first.equation || more.length > 0 || !place || !other || first.addresses.length > MANY) return null;
  const at = locate(other);
  const name = nameOf(other)[language];
  return at && !at.isMissing ? { node: at.element, label: t('markOtherPlace', name) } : null;
}

function markOf(page: Reading, item: Item, number: number | null, language: Language, t: Translate): Mark[] {
  const { result, locate } = page;
  const findings = findingsOf(result, item);
  const head = itemHead(result, item);
  const at = locate(head.place);
  if (!at || findings.length === 0) return [];
  const verdict = verdictOf(item.severity, t);
  const name = (head.isSummary ? head.line : head.name)[language];
  return [
    {
      id: item.id,
      number,
      severity: item.severity,
      cells: cellsOf(page, findings, head),
      words: findings.flatMap(({ id }) => page.words(id)),
      anchor: at.element,
      note: at.isMissing ? t('markShouldStand', missingName(head.place, language)) : null,
      side: at.side,
      label: number === null ? t('markInfoLabel', verdict, name) : t('markLabel', number, verdict, name),
      tooltip: tooltipOf(page, item, language, t),
      otherPlace: otherPlaceOf(page, findings, language, t),
    },
  ];
}

/** A page's items as marks, in their order; an item that has no place on the page at all has none. */
export function marksOf(page: Reading, language: Language, t: Translate): Mark[] {
  const numbers = itemNumbers(page.result);
  return page.result.items.flatMap((item) => markOf(page, item, numbers.get(item.id) ?? null, language, t));
}
