import { type Edition, REQUEST_COLUMNS, REQUEST_ROWS } from '../../../report/addresses';
import { isCorrectedAt } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';

export type MapState = 'number' | 'blank' | 'missing';

export interface MapCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly state: MapState;
  readonly isFailed: boolean;
  readonly isByHand: boolean;
}

function stateOf(state: string | undefined): MapState {
  if (state === undefined || state === 'missing') return 'missing';
  return state === 'number' ? 'number' : 'blank';
}

/** Every cell of table 3 in its place. What is printed and no number looks like a blank: neither can be counted. */
export function miniMap(result: Result, failed: ReadonlySet<string>, edition: Edition): MapCell[] {
  return REQUEST_ROWS[edition].flatMap((row, at) =>
    REQUEST_COLUMNS.map((id, column) => {
      const address = `requests.${row}.${id}`;
      return {
        address,
        row: at,
        column,
        state: stateOf(result.report?.cells[address]?.state),
        isFailed: failed.has(address),
        isByHand: isCorrectedAt(result, address),
      };
    }),
  );
}
