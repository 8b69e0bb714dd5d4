import type { JSX } from 'preact';
import type { SheetCell, SheetPart } from '../../../check/draft/draftSheet';
import { spoken } from '../../../words/say';
import { focusNeighbour } from '../../model/focusNeighbour';
import { Badges, markOf } from './Badges';
import { CellInput } from './CellInput';
import type { SheetProps } from './sheetProps';

interface Props extends Omit<SheetProps, 'sheet' | 'anchor'> {
  readonly part: Extract<SheetPart, { kind: 'table' }>;
  /** The cells that hold values, by what they are called. */
  readonly names: ReadonlyMap<number, string>;
  readonly edited: number | null;
  edit(number: number | null): void;
}

function Cell({ cell, ...props }: Props & { readonly cell: SheetCell }): JSX.Element {
  const { marks, mended, names, edited, t, pick, write, edit } = props;
  const { number, text, columns, rows } = cell;
  if (number === null) return <td />;
  const mark = marks.get(number);
  const name = names.get(number);
  const [item] = mark?.badges.map((badge) => badge.item) ?? [];
  const open = (): void => {
    edit(number);
    const first = item ?? mark?.items[0];
    if (first) pick(first);
  };
  const kind = [name ? 'value' : '', mended.has(number) ? 'mended' : ''].join(' ').trim();
  return (
    <td colSpan={columns} rowSpan={rows} class={kind || undefined} data-number={number} data-mark={markOf(mark)}>
      {name === undefined ? (
        text
      ) : edited === number ? (
        <CellInput text={text} name={name} close={() => edit(null)} write={(next) => write(number, text, next)} />
      ) : (
        <button
          type="button"
          class="cell"
          title={name}
          aria-label={`${name}：${text || t('markBlank')}`}
          tabIndex={item ? 0 : -1}
          onClick={open}
        >
          {text}
        </button>
      )}
      <Badges mark={mark} t={t} pick={pick} />
      {mark?.notes.map(({ said }) => (
        <span class="should" key={spoken(t, said)}>
          {spoken(t, said)}
        </span>
      ))}
    </td>
  );
}

/** A table as it was read; a cell that holds a value can be written in, arrows go from one to the next. */
export function SheetTable(props: Props): JSX.Element {
  const { part, marks, t, pick } = props;
  const mark = marks.get(part.number);
  return (
    <div class="scroller" data-number={part.number} data-mark={markOf(mark)}>
      <Badges mark={mark} t={t} pick={pick} />
      {mark?.notes.map(({ said }) => (
        <p class="should" key={spoken(t, said)}>
          {spoken(t, said)}
        </p>
      ))}
      <table class="read" onKeyDown={focusNeighbour}>
        <tbody>
          {part.rows.map((row, at) => (
            // The rows of what was read keep their order.
            <tr key={at}>
              {row.map((cell, column) => (
                <Cell key={cell.number ?? `gap ${column}`} {...props} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
