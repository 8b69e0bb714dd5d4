import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import { type RollUp, type RosterUnit, rollUp } from '../../../batch/rollup/rollUp';
import { notSummedWords, rolledCells, rollUpHeading, rollUpNotes } from '../../../batch/rollup/rollUpWords';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';
import { useResults } from '../model/useResults';
import { Beside } from './Beside';
import { Operands, SumTables } from './SumTables';

interface SummedProps {
  readonly host: BatchHost;
  readonly rolled: RollUp;
  readonly roster: readonly RosterUnit[];
  readonly reports: readonly RosterUnit[];
}

function Summed({ host, rolled, roster, reports }: SummedProps): JSX.Element {
  const { t, office } = host;
  const language = languageOf(t('language'));
  const [opened, open] = useState<string | null>(null);
  const heading = inLanguage(rollUpHeading(rolled), language);
  const notes = rollUpNotes(rolled).map((note) => inLanguage(note, language));
  const printed = { cells: rolledCells(rolled), editions: rolled.editions };
  const openOrClose = (address: string): void => open(opened === address ? null : address);
  return (
    <>
      <p class="buttons">
        <strong data-rolled>{heading}</strong>
        <button type="button" class="primary" onClick={() => void office.copyRollUp(heading, printed, notes)}>
          {t('batchRollCopy')}
        </button>
      </p>
      <Operands roster={roster} t={t} opened={opened} />
      <SumTables rolled={rolled} t={t} opened={opened} open={openOrClose} />
      {notes.map((note) => (
        <p class="caveat" key={note}>
          {note}
        </p>
      ))}
      <Beside host={host} rolled={rolled} reports={reports} />
    </>
  );
}

/** 汇总: the ticked reports of one edition added up, cell by cell; never a rule. */
export function RollUpPart({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t } = host;
  const reports = useResults(host, units, ({ id, name }, { report }): RosterUnit => ({ id, name, report }));
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const held = new Map((reports ?? []).map((unit) => [unit.id, unit]));
  const roster = units.map(
    ({ id, name }): RosterUnit => ({
      id,
      name,
      report: left.has(id) ? null : (held.get(id)?.report ?? null),
    }),
  );
  const rolled = useMemo(() => rollUp(roster), [reports, left]);
  if (reports === null) return <p class="caveat">{t('batchOutLoading')}</p>;
  if (reports.length === 0) return <p class="caveat">{t('batchRollNone')}</p>;
  const turn = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    leave(next);
  };
  const taking = roster.filter(({ report }) => report !== null).length;
  return (
    <div class="roll-up">
      <details>
        <summary>{t('batchRollChoose', taking, reports.length)}</summary>
        <ul class="choices">
          {reports.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={!left.has(id)} onChange={() => turn(id)} />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </details>
      {rolled.kind === 'summed' ? (
        <Summed host={host} rolled={rolled} roster={roster} reports={reports} />
      ) : (
        <p class="notice">{inLanguage(notSummedWords(rolled), languageOf(t('language')))}</p>
      )}
    </div>
  );
}
