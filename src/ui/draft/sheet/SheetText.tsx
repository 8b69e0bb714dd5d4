import type { JSX } from 'preact';
import type { SheetPart } from '../../../check/draft/draftSheet';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import { Badges, markOf } from './Badges';
import type { PartMark } from './markedParts';

interface Props {
  readonly part: Exclude<SheetPart, { kind: 'table' }>;
  readonly mark: PartMark | undefined;
  readonly t: Translate;
  pick(item: string): void;
}

/** A text with the words marked that findings are about, each where it stands first. */
function quoted(text: string, quotes: PartMark['quotes']): (JSX.Element | string)[] {
  const found = quotes
    .map(({ words, severity }) => ({ words, severity, at: words === '' ? -1 : text.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const pieces: (JSX.Element | string)[] = [];
  let end = 0;
  for (const { words, severity, at } of found) {
    if (at < end) continue;
    pieces.push(
      text.slice(end, at),
      <mark key={at} class={severity}>
        {words}
      </mark>,
    );
    end = at + words.length;
  }
  return [...pieces, text.slice(end)];
}

/** A paragraph, a heading, or where a picture stood. */
export function SheetText({ part, mark, t, pick }: Props): JSX.Element {
  const notes = (isAbove: boolean) =>
    mark?.notes
      .filter((note) => note.isAbove === isAbove)
      .map(({ said }) => (
        <p class="should" key={spoken(t, said)}>
          {spoken(t, said)}
        </p>
      ));
  const inner = part.kind === 'picture' ? t('draftPicture', part.text) : quoted(part.text, mark?.quotes ?? []);
  const given = { 'data-number': part.number, 'data-mark': markOf(mark) };
  const body = (
    <>
      <Badges mark={mark} t={t} pick={pick} />
      {inner}
    </>
  );
  return (
    <>
      {notes(true)}
      {part.kind === 'text' && part.isHeading ? (
        <h2 {...given}>{body}</h2>
      ) : (
        <p {...given} class={part.kind}>
          {body}
        </p>
      )}
      {notes(false)}
    </>
  );
}
