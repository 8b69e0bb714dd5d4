import { SECTIONS, type SectionId } from '../../report/addresses';
import { normalise, withoutOrdinal } from '../../report/normalise';
import type { Line, TextLine } from '../lines/lines';

const numbered = /^(?:第([一二三四五六七八九十])部分|([一二三四五六七八九十])[、.,:])/;
const sentence = /[。;!?,]|:$/;
const LONGEST = 30;

/** The number of a line that stands and reads as a main heading does; null for every other line. */
function ordinalOf(line: Line): number | null {
  if (line.kind !== 'text') return null;
  const text = normalise(line.text);
  const words = withoutOrdinal(text);
  const [, inFull, short] = numbered.exec(text) ?? [];
  const digit = inFull ?? short;
  if (digit === undefined || words.length < 2 || words.length > LONGEST || sentence.test(words)) return null;
  return '一二三四五六七八九十'.indexOf(digit) + 1;
}

interface Anchor {
  readonly section: SectionId;
  readonly index: number;
  readonly ordinal: number;
}

/** The numbered headings that are recognised; a table of contents above them prints each once more. */
function anchorsOf(lines: readonly Line[]): Map<SectionId, Anchor> {
  const anchors = new Map<SectionId, Anchor>();
  for (const [index, line] of lines.entries()) {
    const section = line.kind === 'text' ? line.heading?.section : undefined;
    const ordinal = ordinalOf(line);
    if (section && ordinal !== null) anchors.set(section, { section, index, ordinal });
  }
  return anchors;
}

/** The line with the number that the missing section would have, between its neighbours; null where numbering restarts there. */
function headingOf(missing: SectionId, lines: readonly Line[], anchors: ReadonlyMap<SectionId, Anchor>): number | null {
  const at = SECTIONS.indexOf(missing);
  const known = (ids: readonly SectionId[]) => ids.flatMap((id) => anchors.get(id) ?? []);
  const previous = known(SECTIONS.slice(0, at)).at(-1);
  const next = known(SECTIONS.slice(at + 1))[0];
  const from = previous ? previous.index + 1 : 0;
  const between = lines.slice(from, next ? next.index : lines.length);
  const wanted = [previous, next].flatMap((anchor) =>
    anchor ? [anchor.ordinal + at - SECTIONS.indexOf(anchor.section)] : [],
  );
  const unnamed = between.flatMap((line, index) => {
    const ordinal = line.kind === 'text' && !line.heading ? ordinalOf(line) : null;
    return ordinal === null ? [] : [{ ordinal, index: from + index }];
  });
  // One heading where one is missing: its number may be a slip.
  const [only] = unnamed;
  const isAlone = previous && next && SECTIONS.indexOf(next.section) - SECTIONS.indexOf(previous.section) === 2;
  if (isAlone && only && unnamed.length === 1 && only.ordinal > 1) return only.index;
  if (previous && unnamed.some(({ ordinal }) => ordinal <= previous.ordinal)) return null;
  const fitting = unnamed.filter(({ ordinal }) => wanted.includes(ordinal));
  return fitting.length === 1 ? (fitting[0]?.index ?? null) : null;
}

const ENOUGH = 3;

/** The lines of a report, with the sections named whose headings are in words of their own: number and place tell them. */
export function withOwnWordings(lines: readonly Line[]): Line[] {
  const anchors = anchorsOf(lines);
  const named = [...lines];
  if (anchors.size < ENOUGH) return named;
  for (const section of SECTIONS.filter((id) => !anchors.has(id))) {
    const index = headingOf(section, lines, anchors);
    const line = index === null ? undefined : lines[index];
    if (index !== null && line?.kind === 'text')
      named[index] = {
        ...line,
        heading: { section, isNumbered: true, isKnown: false, isStatement: false },
      } satisfies TextLine;
  }
  return named;
}

/** Where a report opens above its first recognised line: a heading numbered 一 above one numbered 二. */
export function ownOpening(lines: readonly Line[], first: number): number {
  const opening = lines[first];
  if (!opening || ordinalOf(opening) !== 2) return first;
  const above = lines.slice(0, first).map(ordinalOf);
  const at = above.lastIndexOf(1);
  return at < 0 || above.lastIndexOf(2) > at ? first : at;
}
