import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ComparedNumber } from '../../../finding/prose/numbers/comparedNumber';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import type { Spot } from '../problems/AddProblem';
import { PointerContext } from '../usePointer';
import { type LineAttributes, Lines } from './Lines';

type Reason = NonNullable<ComparedNumber['why']>['reason'];
const reasonNames: Record<Reason, MessageKey> = {
  date: 'numberDate',
  name: 'numberName',
  rounded: 'numberRounded',
  otherYear: 'numberOtherYear',
  comparison: 'numberComparison',
  otherOrgan: 'numberOtherOrgan',
  unknownWord: 'numberUnknownWord',
  otherMatter: 'numberOtherMatter',
  noCell: 'numberNoCell',
  unread: 'numberUnread',
};

interface Props {
  readonly numbers: readonly ComparedNumber[];
  readonly t: Translate;
  add(spot: Spot): void;
}

/** What stands around a number, so that it is known by its sentence. */
const AROUND = { before: 16, after: 10 } as const;

function cellsText(cells: ComparedNumber['cells'], t: Translate): string {
  const [first, ...rest] = cells;
  const name = first === undefined ? '' : inLanguage(nameOf(first), languageOf(t('language')));
  return rest.length === 0 ? name : t('numberCells', name, cells.length);
}

function saidOf({ outcome, cells, why }: ComparedNumber, t: Translate): string {
  if (why) return t(reasonNames[why.reason], why.word ?? '');
  if (cells.length === 0) return t(outcome === 'agrees' ? 'numberAgreesText' : 'numberDiffersText');
  const names = {
    agrees: 'numberAgrees',
    differs: 'numberDiffers',
    open: 'numberOpen',
    notCompared: 'numberNoCell',
  } as const;
  return t(names[outcome], cellsText(cells, t));
}

interface LineProps extends Omit<Props, 'numbers'> {
  readonly number: ComparedNumber;
  readonly attributes: LineAttributes;
}

function NumberLine({ number, attributes, t, add }: LineProps): JSX.Element {
  const pointer = useContext(PointerContext);
  const { paragraph, start, end } = number;
  const from = Math.max(0, start - AROUND.before);
  const excerpt = paragraph.slice(from, end + AROUND.after).trim();
  return (
    <li {...attributes} data-outcome={number.outcome} class={pointer.over === number.place ? 'pointed' : undefined}>
      <button type="button" class="excerpt" title={t('numberGo')} onClick={() => pointer.goWords(number)}>
        {from > 0 && '…'}
        {paragraph.slice(from, start)}
        <mark>{paragraph.slice(start, end)}</mark>
        {paragraph.slice(end, end + AROUND.after)}
        {end + AROUND.after < paragraph.length && '…'}
      </button>
      <span class="said">{saidOf(number, t)}</span>
      <button type="button" class="quiet" onClick={() => add({ place: number.place, excerpt })}>
        {t('addBegin')}
      </button>
    </li>
  );
}

interface GroupProps extends Props {
  readonly name: string;
  readonly id: string;
}

function NumberGroup({ name, id, numbers, t, add }: GroupProps): JSX.Element | null {
  if (numbers.length === 0) return null;
  return (
    <details data-numbers={id}>
      <summary>{`${name} ${numbers.length}`}</summary>
      {/* A list of another length begins anew: what was measured of its lines is no longer theirs. */}
      <Lines
        key={numbers.length}
        name={name}
        count={numbers.length}
        line={(at, attributes) => {
          const number = numbers[at];
          if (!number) return null;
          const key = `${number.place} ${number.start}`;
          return <NumberLine key={key} number={number} attributes={attributes} t={t} add={add} />;
        }}
      />
    </details>
  );
}

const isDate = ({ why }: ComparedNumber): boolean => why?.reason === 'date' || why?.reason === 'name';

/** Every number in the prose: what it was held against, or why against nothing. What was not compared is as visible as what was. */
export function ProseNumbers({ numbers, t, add }: Props): JSX.Element {
  const pointer = useContext(PointerContext);
  const [areUnderlined, setUnderlined] = useState(false);
  const compared = numbers.filter(({ why }) => why === null);
  const others = numbers.filter((number) => number.why !== null && !isDate(number));
  useEffect(
    () => pointer.underline(areUnderlined ? compared : [], areUnderlined ? others : []),
    [areUnderlined, numbers],
  );
  useEffect(() => () => pointer.underline([], []), []);
  return (
    <section class="prose-numbers">
      <h2>
        {t('numbersHeading')}
        <button
          type="button"
          class="quiet"
          aria-pressed={areUnderlined}
          disabled={compared.length + others.length === 0}
          onClick={() => setUnderlined(!areUnderlined)}
        >
          {t('numbersUnderline')}
        </button>
      </h2>
      {areUnderlined && <p class="caveat">{t('numbersUnderlined')}</p>}
      {numbers.length === 0 && <p class="none">{t('numbersNone')}</p>}
      <NumberGroup id="notCompared" name={t('numbersNotCompared')} numbers={others} t={t} add={add} />
      <NumberGroup id="compared" name={t('numbersCompared')} numbers={compared} t={t} add={add} />
      <NumberGroup id="dates" name={t('numbersDates')} numbers={numbers.filter(isDate)} t={t} add={add} />
    </section>
  );
}
