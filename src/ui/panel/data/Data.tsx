import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { TABLES, type TableId } from '../../../report/addresses';
import { tableOf } from '../../../report/labels/officialTable';
import { nameOf } from '../../../report/nameOf';
import { type CheckedSum, checkedSums, type KnownSum } from '../../../result/checkedSums';
import type { Correction } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import { type Trial, triedSums } from '../model/trial';
import type { Spot } from '../problems/AddProblem';
import { CorrectByHand, type Misread, misreadOf } from './CorrectByHand';
import { DesignateTable } from './DesignateTable';
import { FormTable } from './FormTable';

interface Props {
  readonly result: Result;
  readonly known: readonly KnownSum[];
  readonly t: Translate;
  /** The cell to bring into view; null for none. */
  readonly shown: string | null;
  copy(table: TableId): void;
  add(spot: Spot): void;
  /** Keeps how something is to be read, and reads the page so; null where no page stays what it is. */
  readonly correct: ((correction: Correction) => void) | null;
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

interface CellButtonsProps extends Pick<Props, 'result' | 't' | 'add'> {
  /** The cell that was chosen; null for none. */
  readonly place: string | null;
  readonly isTrial: boolean;
  readonly begin: ((misread: Misread) => void) | null;
  toggleTrial(): void;
}

/** What can be done with the chosen cell, and with all of them. */
function CellButtons({ place, isTrial, result, t, add, begin, toggleTrial }: CellButtonsProps): JSX.Element {
  const name = place && inLanguage(nameOf(place), languageOf(t('language')));
  const printed = (place && result.report?.cells[place]?.raw.trim()) ?? '';
  return (
    <p class="buttons">
      <button type="button" aria-pressed={isTrial} onClick={toggleTrial}>
        {t(isTrial ? 'trialEnd' : 'trialBegin')}
      </button>
      {place && (
        <button type="button" onClick={() => add({ place, excerpt: null })}>
          {`${t('addBegin')} ${name}`}
        </button>
      )}
      {place && name && begin && (
        <button type="button" data-correct="cell" onClick={() => begin({ address: place, name, printed })}>
          {`${t('correctBegin')} ${name}`}
        </button>
      )}
    </p>
  );
}

/** Whose report of which year it was read as, and how to say that it is another's. */
function ReadAs({ result, t, begin }: { result: Result; t: Translate; begin(misread: Misread): void }): JSX.Element {
  return (
    <p class="read-as">
      {misreadOf(result, t).map((misread) => (
        <span key={misread.address}>
          {`${t('correctReadAs', misread.name, misread.printed || t('correctNothing'))} `}
          <button type="button" class="quiet" data-correct={misread.address} onClick={() => begin(misread)}>
            {t('correctBegin')}
          </button>
        </span>
      ))}
    </p>
  );
}

/** 数据: the three tables as read, in the official layout; other values can be tried, and are kept nowhere. */
export function Data({ result, known, t, shown, copy, add, correct }: Props): JSX.Element | null {
  const [trial, setTrial] = useState<Trial | null>(null);
  const [picked, pick] = useState<string | null>(null);
  const [misread, begin] = useState<Misread | null>(null);
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
      {correct && <ReadAs result={result} t={t} begin={begin} />}
      {correct && misread && <CorrectByHand misread={misread} t={t} correct={correct} close={() => begin(null)} />}
      <CellButtons
        place={picked && !trial ? picked : null}
        isTrial={trial !== null}
        result={result}
        t={t}
        add={add}
        begin={correct && begin}
        toggleTrial={() => setTrial(trial ? null : new Map())}
      />
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
          {correct && !trial && <DesignateTable table={table} result={result} t={t} correct={correct} />}
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
