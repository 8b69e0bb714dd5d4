import type { JSX } from 'preact';
import type { FormCell, FormRow } from '../../../report/labels/officialTable';
import { nameOf } from '../../../report/nameOf';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { focusNeighbour } from '../../model/focusNeighbour';
import { typedValue } from '../../model/typedValue';
import type { FormTexts } from './formReport';
import { pastedBlock } from './formSlots';

interface Props {
  readonly rows: readonly FormRow[];
  readonly texts: FormTexts;
  readonly failed: ReadonlySet<string>;
  /** What last year's report says of a cell: shown beside, never filled in. */
  readonly beside: ReadonlyMap<string, string>;
  readonly t: Translate;
  type(address: string, text: string): void;
  paste(address: string, block: string[][]): void;
}

function ValueCell({ cell, address, ...props }: Props & { cell: FormCell; address: string }): JSX.Element {
  const { texts, failed, beside, t, type, paste } = props;
  const text = texts.get(address) ?? '';
  const name = inLanguage(nameOf(address), languageOf(t('language')));
  const kind = [typedValue(text) === undefined ? 'text' : '', failed.has(address) ? 'failed' : ''].join(' ').trim();
  const note = beside.get(address);
  return (
    <td colSpan={cell.columns} rowSpan={cell.rows} class={kind || undefined} data-cell={address}>
      <input
        value={text}
        aria-label={note === undefined ? name : `${name}，${note}`}
        title={name}
        inputMode="decimal"
        autocomplete="off"
        onInput={(event) => type(address, event.currentTarget.value)}
        onPaste={(event) => {
          const block = pastedBlock(event.clipboardData?.getData('text/plain') ?? '');
          if (!block) return;
          event.preventDefault();
          paste(address, block);
        }}
      />
      {note !== undefined && <small>{note}</small>}
    </td>
  );
}

/** One table of the form to be filled in; a block of cells can be pasted into it. */
export function FormGrid(props: Props): JSX.Element {
  return (
    <div class="scroller">
      <table class="form filled" onKeyDown={focusNeighbour}>
        <tbody>
          {props.rows.map((row, at) => (
            // The rows of a form never change their order.
            <tr key={at}>
              {row.map((cell, column) =>
                cell.address === null ? (
                  <th key={column} colSpan={cell.columns} rowSpan={cell.rows}>
                    {cell.text}
                  </th>
                ) : (
                  <ValueCell key={cell.address} cell={cell} address={cell.address} {...props} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
