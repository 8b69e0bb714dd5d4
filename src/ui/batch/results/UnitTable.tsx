import type { JSX } from 'preact';
import type { Batch, Unit } from '../../../batch/batch';
import type { Sort } from '../../../batch/results/unitRows';
import type { BatchHost } from '../batchHost';
import { type UnitColumn, unitColumns } from '../model/columns';
import { SpaceRow } from './SpaceRow';
import { UnitCell } from './UnitCells';
import { useWindow } from './useWindow';

const ROW_HEIGHT = 44;

interface Props {
  readonly host: BatchHost;
  readonly batch: Batch;
  /** All of the batch, by which the columns stand. */
  readonly units: readonly Unit[];
  readonly rows: readonly Unit[];
  readonly sort: Sort;
  order(sort: Sort): void;
  open(unit: Unit): void;
}

interface HeadsProps extends Pick<Props, 'sort' | 'order' | 'host'> {
  readonly columns: readonly UnitColumn[];
}

function Heads({ columns, sort, order, host: { t } }: HeadsProps): JSX.Element {
  return (
    <tr>
      {columns.map(({ id, heading, sort: own }) => (
        <th scope="col" key={id} aria-sort={own === sort ? 'descending' : 'none'} title={heading}>
          {own ? (
            <button type="button" class="quiet" title={t('batchSortBy', heading)} onClick={() => order(own)}>
              {heading}
            </button>
          ) : (
            heading
          )}
        </th>
      ))}
    </tr>
  );
}

/** The units as a table of any length: only the rows that are seen are drawn. */
export function UnitTable({ host, batch, units, rows, sort, order, open }: Props): JSX.Element {
  const columns = unitColumns(batch, units, host.t);
  const { scroller, first, end } = useWindow(rows.length, ROW_HEIGHT);
  return (
    <div class="units" ref={scroller}>
      <table aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${width}px` }} />
          ))}
        </colgroup>
        <thead>
          <Heads columns={columns} sort={sort} order={order} host={host} />
        </thead>
        <tbody>
          <SpaceRow rows={first} height={ROW_HEIGHT} />
          {rows.slice(first, end).map((unit, at) => (
            <tr key={unit.id} aria-rowindex={first + at + 2} data-unit={unit.name} data-state={unit.state}>
              {columns.map(({ id }) => (
                <td key={id} data-column={id}>
                  {id === 'unit' ? (
                    <button type="button" class="go" onClick={() => open(unit)}>
                      <UnitCell id={id} unit={unit} host={host} />
                    </button>
                  ) : (
                    <UnitCell id={id} unit={unit} host={host} />
                  )}
                </td>
              ))}
            </tr>
          ))}
          <SpaceRow rows={rows.length - end} height={ROW_HEIGHT} />
        </tbody>
      </table>
    </div>
  );
}
