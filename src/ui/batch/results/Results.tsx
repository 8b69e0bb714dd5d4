import type { JSX } from 'preact';
import type { Batch, Unit } from '../../../batch/batch';
import { standingTotals } from '../../../batch/recheck/recheckTotals';
import { unitRows, type View } from '../../../batch/results/unitRows';
import { inLanguage, languageOf } from '../../../words/language';
import type { BatchHost } from '../batchHost';
import type { Batches } from '../useBatch';
import { Filters } from './Filters';
import { UnitDetail } from './UnitDetail';
import { UnitTable } from './UnitTable';

interface Props {
  readonly host: BatchHost;
  readonly batches: Batches;
  readonly batch: Batch;
  readonly view: View;
  /** The unit that is looked at in depth. */
  readonly opened: string | null;
  change(view: Partial<View>): void;
  open(unit: Unit | null): void;
}

/** The units of a batch in a table, or one of them in depth. */
export function Results({ host, batches, batch, view, opened, change, open }: Props): JSX.Element {
  const { t } = host;
  const { units } = batches;
  const unit = units.find(({ id }) => id === opened);
  if (unit) return <UnitDetail host={host} batches={batches} unit={unit} show={open} />;
  if (units.length === 0) return <p class="caveat">{t('batchNoUnits')}</p>;
  const rows = unitRows(units, view);
  const lost = units.filter(({ state, source, isDue }) => state === 'unreachable' && source?.url && !isDue);
  const standings = units.flatMap(({ recheck }) => recheck?.standing ?? []);
  return (
    <>
      {standings.length > 0 && <p data-recheck>{inLanguage(standingTotals(standings), languageOf(t('language')))}</p>}
      <Filters units={units} shown={rows.length} view={view} book={host.book} t={t} change={change}>
        {lost.length > 0 && (
          <button type="button" onClick={() => void batches.keep(lost.map((each) => ({ ...each, isDue: true })))}>
            {t('batchRetryAll', lost.length)}
          </button>
        )}
      </Filters>
      {rows.length === 0 ? (
        <p class="caveat">{t('batchNoRows')}</p>
      ) : (
        <UnitTable
          host={host}
          batch={batch}
          units={units}
          rows={rows}
          sort={view.sort}
          order={(sort) => change({ sort })}
          open={open}
        />
      )}
    </>
  );
}
