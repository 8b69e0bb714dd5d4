import type { JSX } from 'preact';
import type { Unit } from '../../../batch/batch';
import { type RuleGroup, ruleGroups, siteNotes } from '../../../batch/results/ruleGroups';
import { inLanguage, joinNames, languageOf } from '../../../words/language';
import type { MessageKey } from '../../../words/translator';
import type { BatchHost } from '../batchHost';

interface Props {
  readonly host: BatchHost;
  readonly units: readonly Unit[];
  /** Shows the units in which a rule found something. */
  show(rule: string): void;
}

const words: Record<RuleGroup['severity'], MessageKey> = {
  error: 'batchCellError',
  warning: 'batchCellWarning',
  info: 'batchCellInfo',
};

/** So many names say which units it is; the rest is behind a press. */
const NAMED = 12;

/** Findings by rule, and what a whole site has in common. */
export function Rules({ host, units, show }: Props): JSX.Element {
  const { t, book } = host;
  const language = languageOf(t('language'));
  const titleOf = (rule: string): string => {
    const known = book(rule);
    return known ? inLanguage(known.title, language) : rule;
  };
  const notes = siteNotes(units);
  const common = new Set(notes.map(({ host: site, rule }) => `${site} ${rule}`));
  const groups = ruleGroups(units);
  return (
    <div class="by-rule">
      {notes.length > 0 && (
        <section>
          <h2>{t('batchSiteNotes')}</h2>
          <ul>
            {notes.map(({ host: site, rule, count }) => (
              <li key={`${site} ${rule}`}>{t('batchSiteNote', site, count, titleOf(rule))}</li>
            ))}
          </ul>
        </section>
      )}
      {groups.length === 0 && <p class="caveat">{t('batchRulesNone')}</p>}
      <ul class="rules">
        {groups.map(({ rule, severity, units: own }) => {
          const apart = own.filter(({ source }) => !source?.url || !common.has(`${new URL(source.url).host} ${rule}`));
          return (
            <li key={rule} data-rule={rule}>
              <span class={`grade ${severity}`}>{t(words[severity])}</span>
              <strong>{titleOf(rule)}</strong>
              <b>{t('batchRuleUnits', own.length)}</b>
              <button type="button" class="quiet" onClick={() => show(rule)}>
                {t('batchRuleShow')}
              </button>
              <small>
                {joinNames(
                  apart.slice(0, NAMED).map(({ name }) => name),
                  language,
                )}
                {apart.length > NAMED ? '…' : ''}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
