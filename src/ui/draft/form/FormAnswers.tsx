import type { JSX } from 'preact';
import { type CheckedSum, sideSum } from '../../../result/checkedSums';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';

interface Props {
  readonly sums: readonly CheckedSum[];
  readonly t: Translate;
  go(address: string): void;
}

const groups: readonly (readonly [MessageKey, readonly CheckedSum['outcome'][]])[] = [
  ['countError', ['fail']],
  ['formOpen', ['notAssessable']],
  ['countPassBlanks', ['passBesideBlanks']],
  ['countPass', ['pass']],
];

/** What each relation says so far, those that do not hold first; one without a number says nothing. */
export function FormAnswers({ sums, t, go }: Props): JSX.Element {
  const language = languageOf(t('language'));
  const sideText = (terms: CheckedSum['leftTerms']): string => String(sideSum(terms) ?? t('markBlank'));
  const said = sums.filter(({ outcome }) => outcome !== 'absent');
  return (
    <div class="checks">
      {said.length === 0 && <p class="none">{t('formEmpty')}</p>}
      {groups.map(([name, outcomes]) => {
        const own = said.filter(({ outcome }) => outcomes.includes(outcome));
        if (own.length === 0) return null;
        return (
          <details key={name} open={outcomes.includes('fail')} data-outcome={outcomes[0]}>
            <summary>{`${t(name)} ${own.length}`}</summary>
            <ul>
              {own.map((sum) => (
                <li key={`${sum.rule} ${sum.key}`}>
                  <button type="button" class="excerpt" onClick={() => go(sum.right[0] ?? '')}>
                    {inLanguage(sum.name, language)}
                  </button>
                  <span class="figures">{t('formSides', sideText(sum.leftTerms), sideText(sum.rightTerms))}</span>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
