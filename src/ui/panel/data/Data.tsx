import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TABLES, type TableId } from '../../../report/addresses';
import { tableOf } from '../../../report/labels/officialTable';
import { nameOf } from '../../../report/nameOf';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { type Trial, triedSums } from '../model/trial';
import type { Spot } from '../problems/AddProblem';
import { FormTable } from './FormTable';

interface Props {
  readonly result: Result;
  readonly known: readonly KnownSum[];
  readonly t: Translate;
  /** The cell to bring into view; null for none. */
  readonly shown: string | null;
  copy(table: TableId): void;
  add(spot: Spot): void;
}

const headings: Record<TableId, MessageKey> = {
  proactive: 'sectionProactive',
  requests: 'sectionRequests',
  disputes: 'sectionDisputes',
};

const count = (sums: readonly CheckedSum[], outcome: CheckedSum['outcome']): number =>
  sums.filter((sum) => sum.outcome === outcome).length;

/** What would hold with the typed values, and what would not, each relation by its name. */
function TrialResult({
  before,
  after,
  t,
}: {
  before: readonly CheckedSum[];
  after: readonly CheckedSum[];
  t: Translate;
}) {
  const language = languageOf(t('language'));
  const changed = after.filter((sum, at) => sum.outcome !== before[at]?.outcome);
  return (
    <div class="trial-result" role="status">
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

/** 数据: the three tables as read, in the official layout; other values can be tried, and are kept nowhere. */
export function Data({ result, known, t, shown, copy, add }: Props): JSX.Element | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  const [picked, pick] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const cell = shown && root.current?.querySelector(`[data-cell="${CSS.escape(shown)}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  }, [shown]);
  useEffect(() => setTrial(null), [result.checkedAt]);
  const { report } = result;
  if (!report) return null;
  const before = checkedSums(result, known);
  const after = trial ? triedSums(result, known, trial) : before;
  const failed = new Set(after.flatMap(({ outcome, left, right }) => (outcome === 'fail' ? [...left, ...right] : [])));
  const language = languageOf(t('language'));
  return (
    <div
      class="data"
      ref={root}
      onFocusCapture={({ target }) => {
        const cell = target instanceof Element ? target.closest('[data-cell]') : null;
        if (cell) pick(cell.getAttribute('data-cell'));
      }}
    >
      <p class="buttons">
        <button type="button" aria-pressed={trial !== null} onClick={() => setTrial(trial ? null : new Map())}>
          {t(trial ? 'trialEnd' : 'trialBegin')}
        </button>
        {picked && !trial && (
          <button type="button" onClick={() => add({ place: picked, excerpt: null })}>
            {`${t('addBegin')} ${inLanguage(nameOf(picked), language)}`}
          </button>
        )}
      </p>
      {trial && <p class="notice trial">{t('trialBanner')}</p>}
      {trial && <TrialResult before={before} after={after} t={t} />}
      {TABLES.map((table) => (
        <section key={table}>
          <h2>
            {`${inLanguage(nameOf(`tables.${table}`), language)} ${t(headings[table])}`}
            <button type="button" class="quiet" onClick={() => copy(table)}>
              {t('copyTable')}
            </button>
          </h2>
          <FormTable
            rows={tableOf(table, report)}
            result={result}
            failed={failed}
            trial={trial}
            t={t}
            type={(address, value) => setTrial(new Map(trial ?? []).set(address, value))}
          />
        </section>
      ))}
    </div>
  );
}
