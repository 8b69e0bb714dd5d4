import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { nameOf } from '../../../report/nameOf';
import { directionOf } from '../../../report/places/places';
import { termName } from '../../../report/termName';
import { type Term, termText } from '../../../result/calculation';
import { type CheckedSum, partsIn, sideSum } from '../../../result/checkedSums';
import { inLanguage, languageOf } from '../../../words/language';
import { termWordsIn } from '../../../words/termWords';
import type { Translate } from '../../../words/translator';
import { lighting, PointerContext } from '../usePointer';

interface Props {
  readonly sum: CheckedSum;
  readonly sums: readonly CheckedSum[];
  readonly t: Translate;
}

/** As many terms as a sum still shows one by one when they are zeros. */
const SHORT = 7;

function Operands({ terms, sum, t }: { terms: readonly Term[]; sum: CheckedSum; t: Translate }): JSX.Element {
  const [areAllShown, showAll] = useState(terms.length <= SHORT);
  const language = languageOf(t('language'));
  const direction = directionOf([...sum.left, ...sum.right]);
  const pointer = useContext(PointerContext);
  const shown = areAllShown ? terms : terms.filter(({ value }) => value !== 0);
  return (
    <>
      {shown.map((term, at) => (
        <tr
          key={term.address}
          class={[term.value === 0 ? 'zero' : '', pointer.over === term.address ? 'pointed' : ''].join(' ').trim()}
          {...lighting(pointer, [term.address])}
        >
          <td>{at === 0 ? '' : '＋'}</td>
          <th scope="row">
            <button type="button" class="excerpt" title={t('numberGo')} onClick={() => pointer.go(term.address)}>
              {inLanguage(termName(term.address, direction), language)}
            </button>
          </th>
          <td class="figure">{termText(term, termWordsIn(t))}</td>
          <td class="raw">{term.raw.trim() === '' ? '—' : term.raw}</td>
          <td class="place">{inLanguage(nameOf(term.address), language)}</td>
        </tr>
      ))}
      {shown.length < terms.length && (
        <tr class="zero">
          <td>＋</td>
          <td colSpan={4}>
            <button type="button" class="quiet" onClick={() => showAll(true)}>
              {t('checksZeros', terms.length - shown.length)}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}

interface SumLineProps {
  readonly name: string;
  readonly value: string;
  /** The cell that prints it; none where it was added up here. */
  readonly address?: string | null;
}

function SumLine({ name, value, address = null }: SumLineProps): JSX.Element {
  const pointer = useContext(PointerContext);
  const isOver = address !== null && pointer.over === address;
  return (
    <tr class={isOver ? 'sum pointed' : 'sum'} {...(address === null ? {} : lighting(pointer, [address]))}>
      <td>＝</td>
      <th scope="row">{name}</th>
      <td class="figure">{value}</td>
      <td colSpan={2} />
    </tr>
  );
}

/** What a side comes to; where it has no number, that and no 0. */
const sumOr = (sum: number | null, t: Translate): string => (sum === null ? t('markBlank') : String(sum));

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : String(difference).replace('-', '−');

/** How a relation was calculated: each operand with what is printed, where it stands, and what the two sides come to. */
export function Inspector({ sum, sums, t }: Props): JSX.Element {
  const language = languageOf(t('language'));
  const [left, right] = [sideSum(sum.leftTerms), sideSum(sum.rightTerms)];
  const [only, ...more] = sum.rightTerms;
  const isTotal = only !== undefined && more.length === 0;
  const place = sum.right[0] ?? 'page';
  const others = partsIn(
    sums.filter((each) => each !== sum),
    place,
  );
  return (
    <div class="inspector">
      <table>
        <caption>{inLanguage(sum.name, language)}</caption>
        <thead>
          <tr>
            {(['inspectSign', 'inspectItem', 'inspectValue', 'inspectRaw', 'inspectPlace'] as const).map((key) => (
              <th scope="col" key={key}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Operands terms={sum.leftTerms} sum={sum} t={t} />
          <SumLine name={t(isTotal ? 'calculated' : 'leftSide')} value={sumOr(left, t)} />
          {!isTotal && <Operands terms={sum.rightTerms} sum={sum} t={t} />}
          <SumLine
            name={t(isTotal ? 'reported' : 'rightSide')}
            value={isTotal ? termText(only, termWordsIn(t)) : sumOr(right, t)}
            address={isTotal ? only.address : null}
          />
          <tr class="difference">
            <td />
            <th scope="row">{t('inspectDifference')}</th>
            <td class="figure">{left === null || right === null ? '—' : signed(right - left)}</td>
            <td colSpan={2} />
          </tr>
        </tbody>
      </table>
      {others.all > 0 && (
        <p class="parts">{t('inspectParts', inLanguage(nameOf(place), language), others.all, others.failed)}</p>
      )}
    </div>
  );
}
