import type { JSX } from 'preact';
import type { Unit } from '../../../batch/batch';
import type { Operand } from '../../../batch/rollup/rollUp';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { LongList } from '../results/LongList';
import { useOperands } from './useRollUp';

interface Props {
  readonly host: BatchHost;
  readonly units: readonly Unit[];
  readonly left: readonly string[];
  /** The cell that was opened. */
  readonly opened: string;
}

function rowOf(operand: Operand | undefined, t: Translate): { key: string; content: JSX.Element } {
  if (!operand) return { key: '', content: <></> };
  const { unit, value, raw } = operand;
  const content = (
    <>
      {unit.name} <b>{value ?? (raw.trim() || t('batchRollBlank'))}</b>
    </>
  );
  return { key: unit.id, content };
}

/** What a sum is made of, unit by unit. */
export function Operands({ host: { t, office }, units, left, opened }: Props): JSX.Element {
  const { value: operands, isBusy } = useOperands(office, units, left, opened);
  const name = inLanguage(nameOf(opened), languageOf(t('language')));
  return (
    <section class="operands">
      <h2>{t('batchRollOperands', name)}</h2>
      {isBusy && <p role="status">{t('batchOutLoading')}</p>}
      {!isBusy && operands === null && <p role="status">{t('batchOutUndone')}</p>}
      {!isBusy && operands && <LongList count={operands.length} name={name} row={(at) => rowOf(operands[at], t)} />}
    </section>
  );
}
