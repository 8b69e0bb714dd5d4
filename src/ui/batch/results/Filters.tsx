import type { ComponentChildren, JSX } from 'preact';
import { UNIT_STATES, type Unit, type UnitState } from '../../../batch/batch';
import { stateCounts, type View } from '../../../batch/results/unitRows';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { RuleBook } from '../../model/itemViews';
import { stateNames } from '../model/stateNames';

interface Props {
  readonly units: readonly Unit[];
  readonly shown: number;
  readonly view: View;
  readonly book: RuleBook;
  readonly t: Translate;
  readonly children: ComponentChildren;
  change(view: Partial<View>): void;
}

/** Which units are looked at: by state, words, who looks after them, and rule. */
export function Filters({ units, shown, view, book, t, children, change }: Props): JSX.Element {
  const counts = stateCounts(units);
  const shares = [...new Set(units.flatMap(({ share }) => share ?? []))];
  const turn = (state: UnitState): void =>
    change({
      states: view.states.includes(state) ? view.states.filter((each) => each !== state) : [...view.states, state],
    });
  const rule = view.rule === '' ? undefined : book(view.rule);
  return (
    <div class="filters">
      {UNIT_STATES.filter((state) => counts[state] > 0 || view.states.includes(state)).map((state) => (
        <button
          type="button"
          key={state}
          data-filter={state}
          aria-pressed={view.states.includes(state)}
          onClick={() => turn(state)}
        >
          {t(stateNames[state])} <b>{counts[state]}</b>
        </button>
      ))}
      <input
        type="search"
        placeholder={t('batchSearch')}
        aria-label={t('batchSearch')}
        value={view.words}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      {shares.length > 0 && (
        <select
          aria-label={t('batchColumnShare')}
          value={view.share}
          onChange={(event) => change({ share: event.currentTarget.value })}
        >
          <option value="">{t('batchShareAll')}</option>
          {shares.map((share) => (
            <option key={share} value={share}>
              {share}
            </option>
          ))}
        </select>
      )}
      {view.rule !== '' && (
        <span class="notice">
          {t('batchRuleOnly', rule ? inLanguage(rule.title, languageOf(t('language'))) : view.rule)}
          <button type="button" class="quiet" onClick={() => change({ rule: '' })}>
            {t('batchRuleClear')}
          </button>
        </span>
      )}
      {view.only.length > 0 && (
        <span class="notice">
          {t('batchOnlyChosen', view.only.length)}
          <button type="button" class="quiet" onClick={() => change({ only: [] })}>
            {t('batchRuleClear')}
          </button>
        </span>
      )}
      {children}
      <span class="caveat">{t('batchRowsShown', shown, units.length)}</span>
    </div>
  );
}
