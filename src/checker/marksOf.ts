import type { Mark, PaintedCell, Token } from '../overlay/mark';
import type { Label } from '../report/labels/label';
import { SECTION_LABELS } from '../report/labels/sectionLabels';
import { nameOf } from '../report/nameOf';
import { calculationOf } from '../result/calculation';
import { itemNumbers } from '../result/itemNumbers';
import type { Finding, Item, Result } from '../result/resultSchema';
import type { Language } from '../ui/model/language';
import type { Translate } from '../ui/t';
import type { Reading } from './seePage';
import { findingsOf, placeName, tooltipOf, verdictOf } from './tooltipOf';

/** With more places than this, a problem is drawn in thin lines but for its first: a table may have a hundred blanks. */
const MANY = 6;

/** What an address of a finding is in it: the right side of a sum is what was printed, the left its parts. */
function roleOf(result: Result, finding: Finding, index: number): Token[] {
  const calculation = calculationOf(result, finding);
  if (!calculation)
    return index > 0 && finding.addresses.length > MANY ? [finding.severity, 'part'] : [finding.severity];
  if (index >= calculation.right.length) return ['part'];
  return index === 0 ? [finding.severity, 'total'] : ['total'];
}

const isParagraph = (place: string) => place.startsWith('preamble.') || place.includes('.paragraphs.');

function tokensOf({ result, words }: Reading, finding: Finding, index: number): Token[] {
  const role = roleOf(result, finding, index);
  const isQuoted = isParagraph(finding.addresses[index] ?? '') && words(finding.id).length > 0;
  return isQuoted ? [...role, 'quoted'] : role;
}

function cellsOf(page: Reading, findings: readonly Finding[]): PaintedCell[] {
  const { locate, root } = page;
  return findings.flatMap((finding) =>
    finding.addresses.flatMap((address, index) => {
      const at = locate(address);
      // An outline around the whole report would say nothing.
      if (!at || at.element === root) return [];
      return [{ node: at.element, tokens: at.isMissing ? (['missing'] as const) : tokensOf(page, finding, index) }];
    }),
  );
}

/** What should stand where something is missing: a section by its heading, all else by its name. */
function missingName(place: string, language: Language): string {
  const [family, id] = place.split('.');
  const labels: Readonly<Record<string, Label | undefined>> = SECTION_LABELS;
  const label = family === 'sections' ? labels[id ?? ''] : undefined;
  if (!label) return nameOf(place)[language];
  return language === 'zh' ? label.official : label.en;
}

function markOf(page: Reading, item: Item, number: number | null, language: Language, t: Translate): Mark[] {
  const { result, locate } = page;
  const findings = findingsOf(result, item);
  const place = findings[0]?.addresses[0];
  const at = place === undefined ? null : locate(place);
  if (!at || place === undefined) return [];
  const verdict = verdictOf(item.severity, t);
  const name = placeName(findings, language);
  return [
    {
      id: item.id,
      number,
      severity: item.severity,
      cells: cellsOf(page, findings),
      words: findings.flatMap(({ id }) => page.words(id)),
      anchor: at.element,
      note: at.isMissing ? t('markShouldStand', missingName(place, language)) : null,
      label: number === null ? t('markInfoLabel', verdict, name) : t('markLabel', number, verdict, name),
      tooltip: tooltipOf(result, item, language, t),
    },
  ];
}

/** A page's items as marks, in their order; an item that has no place on the page at all has none. */
export function marksOf(page: Reading, language: Language, t: Translate): Mark[] {
  const numbers = itemNumbers(page.result);
  return page.result.items.flatMap((item) => markOf(page, item, numbers.get(item.id) ?? null, language, t));
}
