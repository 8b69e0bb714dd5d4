import type { JSX } from 'preact';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { ViewHost } from '../panelHost';

type Instances = Result['checks'][number]['instances'];
const outcomes = [
  ['fail', 'checksFail'],
  ['notAssessable', 'checksUnassessed'],
  ['pass', 'checksPass'],
] as const;

const isOfHistory = (rule: string): boolean => rule.startsWith('history/');

/** Which report of the year before this one was held against; null where there was none. */
export function comparedText({ comparedWith }: Result, t: Translate, timeText: (at: string) => string): string | null {
  if (!comparedWith) return null;
  const { title, organ, year, checkedAt } = comparedWith;
  return t('comparedWith', title ?? `${organ ?? ''} ${year ?? ''}`.trim(), timeText(checkedAt));
}

/** In the words of the list of checks. */
function outcomesText(instances: Instances, t: Translate): string {
  const counts = outcomes.flatMap(([outcome, word]) => {
    const count = instances.filter((instance) => instance.outcome === outcome).length;
    return count > 0 ? [t(word, count)] : [];
  });
  return counts.join(t('clauseStop')) || t('checksNothing');
}

/** What the rules across years say, and against which report. */
export function YearBefore({ host, result }: { host: ViewHost; result: Result }): JSX.Element {
  const { t, book } = host;
  const language = languageOf(t('language'));
  const compared = comparedText(result, t, host.history.timeText);
  const year = result.report?.year ?? null;
  const own = result.checks.filter(({ rule, instances }) => isOfHistory(rule) && instances.length > 0);
  return (
    <section class="year-before">
      <h2>{t('yearBeforeTitle')}</h2>
      {!compared && <p class="none">{year === null ? t('yearBeforeUnknown') : t('yearBeforeNone', year - 1)}</p>}
      {compared && (
        <>
          <p>{compared}</p>
          <ul class="checked">
            {own.map(({ rule, instances }) => {
              const known = book(rule);
              return (
                <li key={rule} data-rule={rule}>
                  <span>{known ? inLanguage(known.title, language) : rule}</span>
                  <span class="figures">{outcomesText(instances, t)}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
