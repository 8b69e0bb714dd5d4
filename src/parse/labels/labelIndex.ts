import type { Label } from '../../report/labels/label';
import { normalise, withoutOrdinal } from '../../report/normalise';
import { remember } from '../../report/remember';

/** A printed label recognised as one of the form's. */
export interface Match<Id extends string> {
  readonly id: Id;
  /** True where the wording is not the form's and not a silent alias. */
  readonly isOdd: boolean;
  readonly official: string;
}

export interface LabelIndex<Id extends string> {
  (printed: string): Match<Id> | null;
  /** The labels word for word, as `labelKey` writes them: known far sooner than that a text is near one. */
  readonly wordings: readonly string[];
}

interface Entry<Id extends string> {
  readonly id: Id;
  readonly wording: string;
  readonly official: string;
  readonly isOdd: boolean;
}

const MAX_LABEL = 120;
const LONGEST = 400;
const figures = /^[\d.,%+-]+$/;
const noteMark = /[(:,]/;

/** Edits between two words, at most `limit` + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  for (let j = 0; j <= b.length; j += 1) previous.push(j);
  let current = [...previous];
  for (let i = 1; i <= a.length; i += 1) {
    let least = i;
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return limit + 1;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? limit + 1;
}

/** How many edits still name the same label: short ones resemble each other too much for any. */
function tolerance(length: number): number {
  if (length >= 12) return 3;
  if (length >= 7) return 2;
  return length >= 5 ? 1 : 0;
}

/** A text as labels are compared: normalised, without its number. */
export const labelKey = remember((text) => withoutOrdinal(normalise(text)).replaceAll('、', ','));

/** Whether a text is longer than any label with its instruction; a label in upright letters has a break behind each. */
export const isLong = (printed: string): boolean =>
  printed.length > LONGEST && printed.replace(/\s+/g, '').length > LONGEST;

/** True for a value: no label is one. */
export const isFigures = (text: string): boolean => figures.test(text);

function entriesOf<Id extends string>(labels: Record<Id, Label>): Entry<Id>[] {
  const ids = Object.keys(labels) as Id[];
  return ids.flatMap((id) => {
    const { official, aliases = [], variants = [] } = labels[id];
    const entry = (wording: string, isOdd: boolean) => ({ id, official, isOdd, wording: labelKey(wording) });
    return [...[official, ...aliases].map((it) => entry(it, false)), ...variants.map((it) => entry(it, true))];
  });
}

/** Whether a text has more letters that a wording has not than edits are allowed: known far sooner than the distance. */
function isFar(text: string, wording: string, limit: number): boolean {
  let strange = 0;
  for (let i = 0; i < text.length && strange <= limit; i += 1) if (!wording.includes(text.charAt(i))) strange += 1;
  return strange > limit;
}

function nearest<Id extends string>(entries: readonly Entry<Id>[], text: string): Match<Id> | null {
  let best: Entry<Id> | null = null;
  let least = Number.POSITIVE_INFINITY;
  let isTied = false;
  for (const entry of entries) {
    const limit = Math.min(tolerance(entry.wording.length), least);
    if (limit === 0 || isFar(text, entry.wording, limit)) continue;
    const distance = editDistance(text, entry.wording, limit);
    if (distance > limit) continue;
    isTied = distance === least && best?.id !== entry.id;
    least = distance;
    best = entry;
  }
  return best && !isTied ? { id: best.id, official: best.official, isOdd: true } : null;
}

/**
 * Recognises printed labels: word for word first, then a label followed by an instruction in brackets (longest
 * first: such notes name other labels), then within a few edits where one label alone is that near.
 */
export function labelIndex<Id extends string>(labels: Record<Id, Label>): LabelIndex<Id> {
  const entries = entriesOf(labels).sort((a, b) => b.wording.length - a.wording.length);
  const exact = new Map<string, Entry<Id>>();
  for (const entry of entries) if (!exact.has(entry.wording) || !entry.isOdd) exact.set(entry.wording, entry);

  function match(text: string): Match<Id> | null {
    const found = exact.get(text);
    if (found) return found;
    const begun = noteMark.test(text)
      ? entries.find(({ wording }) => text.startsWith(wording) && noteMark.test(text.charAt(wording.length)))
      : undefined;
    if (!begun) return nearest(entries, text);
    // The form itself prints an instruction in brackets, which may be the part that is misspelt.
    return (
      nearest(
        entries.filter(({ wording }) => wording.length > begun.wording.length && wording.startsWith(begun.wording)),
        text,
      ) ?? begun
    );
  }

  const recognise = remember((printed) => {
    const text = labelKey(printed);
    return text === '' || text.length > MAX_LABEL || isFigures(text) ? null : match(text);
  });
  return Object.assign((printed: string) => (isLong(printed) || isFigures(printed) ? null : recognise(printed)), {
    wordings: [...exact.keys()],
  });
}
