import type { CheckedSum } from '../../../result/checkedSums';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';

const count = (sums: readonly CheckedSum[], outcome: CheckedSum['outcome']): number =>
  sums.filter((sum) => sum.outcome === outcome).length;

/** What would hold with the typed values, and what would not, each relation by its name. */
export function TrialResult({
  before,
  after,
  invalid,
  t,
}: {
  before: readonly CheckedSum[];
  after: readonly CheckedSum[];
  /** How many fields hold no number. */
  invalid: number;
  t: Translate;
}) {
  const language = languageOf(t('language'));
  const changed = after.filter((sum, at) => sum.outcome !== before[at]?.outcome);
  return (
    <div class="trial-result" role="status">
      {invalid > 0 && <p class="invalid">{t('trialInvalid', invalid)}</p>}
      <p>{t('trialCounts', count(after, 'fail'), count(after, 'pass') + count(after, 'passBesideBlanks'))}</p>
      <ul>
        {changed.map((sum) => (
          <li key={`${sum.rule} ${sum.key}`}>
            {t(
              sum.outcome === 'fail' ? 'trialFails' : sum.outcome === 'notAssessable' ? 'trialOpen' : 'trialHolds',
              inLanguage(sum.name, language),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
