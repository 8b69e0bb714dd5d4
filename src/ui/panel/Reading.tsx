import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { nameOf } from '../../report/nameOf';
import { shortRaw } from '../../result/calculation';
import type { CheckedSum } from '../../result/checkedSums';
import type { Result } from '../../result/resultSchema';
import { inLanguage, languageOf } from '../../words/language';
import type { MessageKey, Translate } from '../../words/translator';
import {
  type Figure,
  type Gap,
  type PlainLine,
  plainReading,
  type UnsaidTable,
  unsaidTables,
} from './model/plainReading';
import { lighting, PointerContext } from './usePointer';

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

/** A number; while it is pointed at all its cells are lit on the page, pressed it leads to the first of them. */
function FigureButton({ figure, t, show }: { figure: Figure; t: Translate; show(address: string): void }): JSX.Element {
  const pointer = useContext(PointerContext);
  const [first = ''] = figure.addresses;
  const text = figure.gap ? gapText(figure.gap, t) : String(figure.value);
  const title = figure.isDoubted ? t('plainDoubtedTitle') : t('plainFigureTitle');
  return (
    <button
      type="button"
      class={`quiet figure ${figure.isDoubted ? 'doubted' : ''}`}
      title={title}
      onClick={() => {
        pointer.go(first);
        show(first);
      }}
      {...lighting(pointer, figure.addresses)}
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

const matters: Record<UnsaidTable['table'], MessageKey> = {
  proactive: 'sectionProactive',
  requests: 'sectionRequests',
  disputes: 'sectionDisputes',
};

/** What could not be said, and why. */
function Unsaid({ tables, t }: { tables: readonly UnsaidTable[]; t: Translate }): JSX.Element {
  if (tables.length === 3 && tables.every(({ why }) => why === 'missing'))
    return <p class="none">{t('plainNothing')}</p>;
  return (
    <>
      {tables.map(({ table, why }) => (
        <p key={table} class="none">
          {t(
            why === 'missing' ? 'plainNoTable' : 'plainNoNumbers',
            inLanguage(nameOf(`tables.${table}`), languageOf(t('language'))),
            t(matters[table]),
          )}
        </p>
      ))}
    </>
  );
}

/** 读懂: what the tables say in plain sentences, what their words mean, and where the numbers are from. */
export function Reading({ result, sums, citation, t, show, copy }: Props): JSX.Element {
  const lines = plainReading(result, sums);
  const hasDoubts = lines.some(({ figures }) => figures.some(({ isDoubted }) => isDoubted));
  return (
    <div class="reading">
      <ol class="plain">
        {lines.map((line) => (
          <Line key={line.key} line={line} t={t} show={show} />
        ))}
      </ol>
      <Unsaid tables={unsaidTables(result)} t={t} />
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
