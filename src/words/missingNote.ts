import { NOT_CHECKED } from '../finding/notRead';
import { englishOf } from '../report/labels/english';
import type { Label } from '../report/labels/label';
import { REQUEST_ROW_LABELS } from '../report/labels/requestLabels';
import { SECTION_LABELS } from '../report/labels/sectionLabels';
import { nameOf, requestRowName } from '../report/nameOf';
import { own } from '../report/own';
import { placeSteps } from '../report/places/places';
import { findingsOf, itemHead } from '../result/itemHead';
import type { Item, Result } from '../result/resultSchema';
import type { Language } from './language';
import { type Say, say } from './say';

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

/** What is said where an item's place itself is missing; what could not be read is not: it stands there as a picture or in an attachment. */
export function missingNote(result: Result, item: Item, language: Language): Say {
  const [first] = findingsOf(result, item);
  const name = missingName(itemHead(result, item).place, language);
  return say(first?.message.zh.endsWith(NOT_CHECKED.zh) ? 'markUnread' : 'markShouldStand', name);
}
