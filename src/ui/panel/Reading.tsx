import type { JSX } from 'preact';
import { shortRaw } from '../../result/calculation';
import type { CheckedSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import type { MessageKey, Translate } from '../../words/translator';
import { type Figure, type Gap, type PlainLine, plainReading } from './model/plainReading';

interface Props {
  readonly result: Result;
  readonly sums: readonly CheckedSum[];
  readonly citation: string;
  readonly t: Translate;
  /** Brings a cell into view among the data. */
  show(address: string): void;
  copy(): void;
}

const meanings: readonly (readonly [MessageKey, MessageKey])[] = [
  ['outcomeGranted', 'outcomeGrantedIs'],
  ['outcomePartial', 'outcomePartialIs'],
  ['outcomeDenied', 'outcomeDeniedIs'],
  ['outcomeUnavailable', 'outcomeUnavailableIs'],
  ['outcomeRejected', 'outcomeRejectedIs'],
  ['outcomeOther', 'outcomeOtherIs'],
];

/** Stands in a sentence where a figure goes: no text of the interface holds it. */
const GAP = '\u0001';

const gaps = {
  blank: 'plainBlankFigure',
  missing: 'plainMissingFigure',
  someBlank: 'plainSomeBlank',
  someUnread: 'plainSomeUnread',
  placeholder: 'plainPlaceholderFigure',
  text: 'plainTextFigure',
} as const satisfies Record<Gap['kind'], MessageKey>;

/** What stands in the cells in place of a number: only what prints nothing is called blank. */
const gapText = (gap: Gap, t: Translate): string => t(gaps[gap.kind], 'raw' in gap ? shortRaw(gap.raw) : '');

function FigureButton({ figure, t, show }: { figure: Figure; t: Translate; show(address: string): void }): JSX.Element {
  const text = figure.gap ? gapText(figure.gap, t) : String(figure.value);
  const title = figure.isDoubted ? t('plainDoubtedTitle') : t('plainFigureTitle');
  return (
    <button
      type="button"
      class={`quiet figure ${figure.isDoubted ? 'doubted' : ''}`}
      title={title}
      onClick={() => show(figure.addresses[0] ?? '')}
    >
      {text}
      {figure.isDoubted && <sup>{t('plainDoubtedMark')}</sup>}
      {figure.isByHand && <sup>{t('correctMark')}</sup>}
    </button>
  );
}

/** A part of a whole, with both numbers, said to be rounded only where it is; none where either is blank, doubted or nothing. */
export function shareText(t: Translate, [whole, part]: readonly Figure[]): string {
  if (!whole || !part || whole.isDoubted || part.isDoubted) return '';
  if (whole.value === null || part.value === null || whole.value === 0) return '';
  const tenths = (part.value * 1000) / whole.value;
  // 26 of 26 is not about 100 per cent.
  const isExact = (part.value * 1000) % whole.value === 0;
  return t(isExact ? 'plainShareExact' : 'plainShare', part.value, whole.value, Math.round(tenths) / 10);
}

function Line({ line, t, show }: { line: PlainLine; t: Translate; show(address: string): void }): JSX.Element {
  const pieces = t(line.key, ...line.figures.map((_, at) => `${GAP}${at}${GAP}`)).split(GAP);
  return (
    <li>
      {pieces.map((piece, at) => {
        const figure = at % 2 === 1 ? line.figures[Number(piece)] : undefined;
        // Text and figures take turns.
        return figure ? <FigureButton key={piece} figure={figure} t={t} show={show} /> : piece;
      })}
      {line.key === 'plainApplicants' && shareText(t, line.figures)}
      {line.key === 'plainOutcomes' && shareText(t, line.figures)}
    </li>
  );
}

/** 读懂: what the tables say in plain sentences, what their words mean, and where the numbers are from. */
export function Reading({ result, sums, citation, t, show, copy }: Props): JSX.Element {
  const lines = plainReading(result, sums);
  const hasDoubts = lines.some(({ figures }) => figures.some(({ isDoubted }) => isDoubted));
  return (
    <div class="reading">
      {lines.length === 0 && <p class="none">{t('plainNothing')}</p>}
      <ol class="plain">
        {lines.map((line) => (
          <Line key={line.key} line={line} t={t} show={show} />
        ))}
      </ol>
      {hasDoubts && <p class="caveat">{t('plainDoubted')}</p>}
      <details>
        <summary>{t('plainWords')}</summary>
        <dl>
          {meanings.flatMap(([word, meaning]) => [<dt key={word}>{t(word)}</dt>, <dd key={meaning}>{t(meaning)}</dd>])}
        </dl>
      </details>
      <p class="citation">{citation}</p>
      <button type="button" onClick={copy}>
        {t('copyCitation')}
      </button>
      <p class="caveat">{t('plainCaveat')}</p>
    </div>
  );
}
