import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Unit } from '../../../batch/batch';
import type { RollUp } from '../../../batch/rollup/rollUp';
import { notSummedWords, rolledCells, rollUpHeading, rollUpNotes } from '../../../batch/rollup/rollUpWords';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';
import { LongList } from '../results/LongList';
import { Beside } from './Beside';
import { Operands } from './Operands';
import { SumTables } from './SumTables';
import { useRollUp } from './useRollUp';

interface SummedProps {
  readonly host: BatchHost;
  readonly rolled: RollUp;
  readonly units: readonly Unit[];
  readonly left: readonly string[];
  /** Those that have a report. */
  readonly readable: readonly Unit[];
}

function Summed({ host, rolled, units, left, readable }: SummedProps): JSX.Element {
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
      {opened !== null && <Operands host={host} units={units} left={left} opened={opened} />}
      <SumTables rolled={rolled} t={t} opened={opened} open={openOrClose} />
      {notes.map((note) => (
        <p class="caveat" key={note}>
          {note}
        </p>
      ))}
      <Beside host={host} rolled={rolled} readable={readable} />
    </>
  );
}

function choiceOf(unit: Unit | undefined, out: ReadonlySet<string>, turn: (id: string) => void) {
  const { id = '', name = '' } = unit ?? {};
  const content = (
    <label>
      <input type="checkbox" checked={!out.has(id)} onChange={() => turn(id)} />
      {name}
    </label>
  );
  return { key: id, content };
}

/** 汇总: the ticked reports of one edition added up, cell by cell; never a rule. */
export function RollUpPart({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t } = host;
  const [out, leave] = useState<ReadonlySet<string>>(new Set());
  const left = [...out];
  const { value, isBusy } = useRollUp(host.office, units, left);
  if (value === null) return <p class="caveat">{t(isBusy ? 'batchOutLoading' : 'batchOutUndone')}</p>;
  const { rolled } = value;
  const ids = new Set(value.readable);
  const readable = units.filter(({ id }) => ids.has(id));
  if (readable.length === 0) return <p class="caveat">{t('batchRollNone')}</p>;
  const turn = (id: string): void => {
    const next = new Set(out);
    if (!next.delete(id)) next.add(id);
    leave(next);
  };
  const taking = readable.filter(({ id }) => !out.has(id)).length;
  return (
    <div class="roll-up" aria-busy={isBusy}>
      <details>
        <summary>{t('batchRollChoose', taking, readable.length)}</summary>
        <LongList
          count={readable.length}
          name={t('batchRollChoose', taking, readable.length)}
          row={(at) => choiceOf(readable[at], out, turn)}
        />
      </details>
      {isBusy && <p role="status">{t('batchOutLoading')}</p>}
      {rolled.kind === 'summed' ? (
        <Summed host={host} rolled={rolled} units={units} left={left} readable={readable} />
      ) : (
        <p class="notice">{inLanguage(notSummedWords(rolled), languageOf(t('language')))}</p>
      )}
    </div>
  );
}
