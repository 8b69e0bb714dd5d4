import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { DraftSheet, SheetPart } from '../../../check/draft/draftSheet';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import { SheetTable } from './SheetTable';
import { SheetText } from './SheetText';
import type { SheetProps } from './sheetProps';
import { useAnchor } from './useAnchor';

/** A value's place: only there can be written. */
const isCell = (place: string): boolean => /^(?:proactive|requests|disputes)\./.test(place);

/** Above more lines than this a page's own menus are folded. */
const FEW = 4;

/** The parts before the report's title, and the rest. */
function parted({ parts, spots }: DraftSheet): readonly [readonly SheetPart[], readonly SheetPart[]] {
  const title = spots.title;
  const at = title && !title.isMissing ? parts.findIndex(({ number }) => number === title.number) : -1;
  return at > FEW ? [parts.slice(0, at), parts.slice(at)] : [[], parts];
}

/** What was read of a draft, words and tables without any looks of its own, with the marks of what was found. */
export function Sheet(props: SheetProps): JSX.Element {
  const { sheet, anchor, t } = props;
  const [edited, edit] = useState<number | null>(null);
  const root = useRef<HTMLElement>(null);
  useAnchor(root, anchor);
  const language = languageOf(t('language'));
  const names = useMemo(
    () =>
      new Map(
        Object.entries(sheet.spots).flatMap(([place, { number, isMissing }]) =>
          isMissing || !isCell(place) ? [] : [[number, inLanguage(nameOf(place), language)] as const],
        ),
      ),
    [sheet],
  );
  const [before, report] = parted(sheet);
  const draw = (part: SheetPart): JSX.Element =>
    part.kind === 'table' ? (
      <SheetTable key={part.number} {...props} part={part} names={names} edited={edited} edit={edit} />
    ) : (
      <SheetText key={part.number} part={part} mark={props.marks.get(part.number)} t={t} pick={props.pick} />
    );
  return (
    <article class="sheet" ref={root} aria-label={t('draftSheet')}>
      {before.length > 0 && (
        <details class="before">
          <summary>{t('draftBefore', before.length)}</summary>
          {before.map(draw)}
        </details>
      )}
      {report.map(draw)}
    </article>
  );
}
