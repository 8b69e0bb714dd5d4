import type { JSX } from 'preact';
import type { RollUp } from '../../../batch/rollup/rollUp';
import { rolledText } from '../../../batch/rollup/rollUpWords';
import { TABLES } from '../../../report/addresses';
import { type FormCell, tableOf } from '../../../report/labels/officialTable';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';

interface Props {
  readonly rolled: RollUp;
  readonly t: Translate;
  /** The cell whose operands are shown. */
  readonly opened: string | null;
  open(address: string): void;
}

function SumCell({ cell, rolled, t, opened, open }: Props & { readonly cell: FormCell }): JSX.Element {
  const { address, text, columns, rows } = cell;
  if (address === null)
    return (
      <th colSpan={columns} rowSpan={rows}>
        {text}
      </th>
    );
  const sum = rolled.cells.get(address);
  return (
    <td colSpan={columns} rowSpan={rows} data-cell={address}>
      <button type="button" class="quiet" aria-expanded={opened === address} onClick={() => open(address)}>
        {sum ? inLanguage(rolledText(sum), languageOf(t('language'))) : ''}
      </button>
    </td>
  );
}

/** The three tables in the official layout, each cell the sum. */
export function SumTables(props: Props): JSX.Element {
  const { rolled } = props;
  return (
    <>
      {TABLES.map((table) => (
        <div class="scroller" key={table}>
          <table class="form sums">
            <tbody>
              {tableOf(table, rolled).map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <SumCell key={column} {...props} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
}
