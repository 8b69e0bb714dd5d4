import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ofYear } from '../../batch/reading/standingOf';
import type { Translate } from '../../words/translator';
import { FIRST_YEAR, LAST_YEAR, nameOfYear } from './model/batchName';
import type { Batches } from './useBatch';

interface Props {
  readonly batches: Batches;
  readonly isRunning: boolean;
  readonly t: Translate;
}

/** The rounds that are kept, newest first. */
function Kept({ batches: { all, batch, choose }, isRunning, t }: Props): JSX.Element {
  const newest = [...all].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return (
    <select
      aria-label={t('batchOpen')}
      value={batch?.id ?? ''}
      disabled={isRunning}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {newest.map(({ id, name, createdAt }) => (
        <option key={id} value={id}>
          {`${name}（${createdAt.slice(0, 10)}）`}
        </option>
      ))}
    </select>
  );
}

/** Which round is in front, what it is called and of which year it is. */
export function BatchBar({ batches, isRunning, t }: Props): JSX.Element | null {
  const { batch, change, begin, remove } = batches;
  const [isSure, ask] = useState(false);
  if (!batch) return null;
  const setWanted = (year: number | null): void => {
    change({ ...batch, year, name: nameOfYear(batch.name, year, t) });
    void batches.keep(batches.current().flatMap((unit) => ofYear(unit, year) ?? []));
  };
  const setYear = (text: string): void => {
    const year = Number(text);
    if (text === '' || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR))
      setWanted(text === '' ? null : year);
  };
  return (
    <div class="which">
      {batches.all.length > 1 && <Kept batches={batches} isRunning={isRunning} t={t} />}
      <label>
        {t('batchName')}
        <input
          key={`${batch.id} ${batch.name}`}
          defaultValue={batch.name}
          maxLength={60}
          onChange={(event) => change({ ...batch, name: event.currentTarget.value.trim() || batch.name })}
        />
      </label>
      <label>
        {t('batchYear')}
        <input
          type="number"
          class="year"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          key={batch.id}
          defaultValue={batch.year ?? ''}
          disabled={isRunning}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="quiet" disabled={isRunning} onClick={() => begin()}>
        {t('batchNew')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={isRunning}
        onClick={() => {
          if (isSure) remove();
          ask(!isSure);
        }}
      >
        {t(isSure ? 'batchRemoveSure' : 'batchRemove')}
      </button>
    </div>
  );
}
