import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { TABLES, type TableId } from '../../../report/addresses';
import { tableOf } from '../../../report/labels/officialTable';
import { cellPlace } from '../../../report/places/places';
import type { KnownSum } from '../../../result/checkedSums';
import type { Correction } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import type { Translate } from '../../../words/translator';
import type { Spot } from '../problems/AddProblem';
import { PointerContext } from '../usePointer';
import { actByKey, CellButtons, pickedCell } from './CellButtons';
import { CorrectByHand, type Misread, type MisreadWhole, misreadOf } from './CorrectByHand';
import { FormTable } from './FormTable';
import { TableHead } from './TableHead';
import { TrialResult } from './TrialResult';
import { useTrial } from './useTrial';

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

/** What it is read as, with who said so. */
function shownName({ shown, isByHand }: MisreadWhole, t: Translate): string {
  const name = shown || t('correctNothing');
  return isByHand ? t('figureByHand', name) : name;
}

/** Whose report of which year it was read as, and how to say that it is another's. */
function ReadAs({ result, t, begin }: { result: Result; t: Translate; begin(misread: Misread): void }): JSX.Element {
  return (
    <p class="read-as">
      {misreadOf(result, t).map((misread) => (
        <span key={misread.address}>
          {`${t('correctReadAs', misread.name, shownName(misread, t))} `}
          <button type="button" class="quiet" data-correct={misread.address} onClick={() => begin(misread)}>
            {t('correctBegin')}
          </button>
        </span>
      ))}
    </p>
  );
}

/** What is to be read otherwise. It is what was looked at: where the page prints something else by now, nobody has. */
function useMisread(result: Result, t: Translate): [Misread | null, (misread: Misread | null) => void] {
  const [misread, begin] = useState<Misread | null>(null);
  useEffect(() => {
    const isCell = misread !== null && cellPlace(misread.address) !== null;
    if (isCell && pickedCell(misread.address, result, t).printed !== misread.printed) begin(null);
  }, [result.checkedAt]);
  return [misread, begin];
}

/** 数据: the three tables as read, in the official layout; other values can be tried, and are kept nowhere. */
export function Data({ result, known, t, shown, copy, add, correct }: Props): JSX.Element | null {
  const tried = useTrial(result, known);
  const { trial } = tried;
  const [picked, pick] = useState<string | null>(null);
  const [misread, begin] = useMisread(result, t);
  const root = useRef<HTMLDivElement>(null);
  const { go } = useContext(PointerContext);
  useEffect(() => {
    const cell = shown && root.current?.querySelector(`[data-cell="${CSS.escape(shown)}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  }, [shown]);
  const { report } = result;
  if (!report) return null;
  const acts = { add, begin: correct && begin };
  return (
    <div class="data" ref={root}>
      {correct && <ReadAs result={result} t={t} begin={begin} />}
      <CellButtons
        cell={picked !== null && !trial ? pickedCell(picked, result, t) : null}
        isTrial={trial !== null}
        t={t}
        {...acts}
        toggleTrial={tried.toggle}
      >
        {trial && <p class="notice trial">{t('trialBanner')}</p>}
        {correct && misread && <CorrectByHand misread={misread} t={t} correct={correct} close={() => begin(null)} />}
      </CellButtons>
      {trial && <TrialResult before={tried.before} after={tried.after} invalid={tried.invalid.size} t={t} />}
      {TABLES.map((table) => (
        <section key={table}>
          <TableHead table={table} result={result} t={t} copy={copy} correct={trial ? null : correct} />
          <FormTable
            rows={tableOf(table, report)}
            result={result}
            failed={tried.failed}
            trial={trial}
            invalid={tried.invalid}
            picked={picked}
            t={t}
            type={tried.type}
            pick={pick}
            press={(event, place) => actByKey(event, pickedCell(place, result, t), { ...acts, go })}
          />
        </section>
      ))}
    </div>
  );
}
