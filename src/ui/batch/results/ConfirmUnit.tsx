import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading, Unit } from '../../../batch/batch';
import { given } from '../../../batch/matching/placeReport';
import type { BatchHost } from '../batchHost';
import type { Batches } from '../useBatch';

interface Props {
  readonly host: BatchHost;
  readonly batches: Batches;
  readonly unit: Unit;
  readonly reading: Reading | null;
  /** Shows another unit, or none. */
  show(unit: Unit | null): void;
}

/** Whose report it is, where nobody but a person can tell. */
export function ConfirmUnit({ host, batches, unit, reading, show }: Props): JSX.Element {
  const { t } = host;
  const [chosen, choose] = useState('');
  const others = batches.units.filter(({ id, state }) => id !== unit.id && state !== 'unsure');
  const likely = unit.candidates.flatMap((id) => others.find((other) => other.id === id) ?? []);
  function confirm(target: Unit | undefined): void {
    if (!target) return;
    const { units, readings, gone } = given(unit, target, reading);
    void batches.keep(units, readings, gone);
    show(units[0] ?? null);
  }
  function keepOwn(): void {
    const state = unit.brief ? 'read' : 'waiting';
    const own: Unit = { ...unit, state, reason: null, candidates: [], isDue: !unit.brief };
    void batches.keep([own]);
    show(own);
  }
  return (
    <p class="buttons confirm">
      {likely.slice(0, 6).map((target) => (
        <button type="button" class="primary" key={target.id} onClick={() => confirm(target)}>
          {t('batchConfirm', target.name)}
        </button>
      ))}
      <select
        aria-label={t('batchConfirmOther')}
        value={chosen}
        onChange={(event) => {
          choose(event.currentTarget.value);
          confirm(others.find(({ id }) => id === event.currentTarget.value));
        }}
      >
        <option value="">{t('batchConfirmOther')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" onClick={keepOwn}>
        {t('batchConfirmOwn')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          void batches.keep([], [], unit.id);
          show(null);
        }}
      >
        {t('batchDrop')}
      </button>
    </p>
  );
}
