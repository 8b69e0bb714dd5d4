import type { FormCell, FormRow } from '../../../report/labels/officialTable';
import { typedValue } from '../../model/typedValue';

/** The cell that begins in each slot of a table, its spans spread; null where a cell before or above reaches. */
export type FormSlots = readonly (readonly (FormCell | null)[])[];

export function formSlots(rows: readonly FormRow[]): FormSlots {
  const slots: (FormCell | null)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (slots[at]?.[column] !== undefined) column += 1;
      for (const [down, line] of slots.slice(at, at + cell.rows).entries())
        for (let across = 0; across < cell.columns; across += 1)
          line[column + across] = down + across === 0 ? cell : null;
      column += cell.columns;
    }
  }
  return slots;
}

/** A block of cells as spreadsheets and Word put it on the clipboard; null for a single value. */
export function pastedBlock(text: string): string[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const block = lines.map((line) => line.split('\t').map((field) => field.trim()));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : null;
}

export interface Placed {
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers that would stand on a label or beside the table: they are nowhere, and that is said. */
  readonly lost: number;
}

function slotOf(slots: FormSlots, address: string): readonly [row: number, column: number] | null {
  for (const [row, line] of slots.entries()) {
    const column = line.findIndex((cell) => cell?.address === address);
    if (column >= 0) return [row, column];
  }
  return null;
}

/** Puts a block into a table, its upper left cell at an address; labels stay as they are. */
export function placed(slots: FormSlots, address: string, block: readonly (readonly string[])[]): Placed {
  const texts = new Map<string, string>();
  const corner = slotOf(slots, address);
  let lost = 0;
  for (const [down, line] of block.entries())
    for (const [across, text] of line.entries()) {
      const cell = corner && slots[corner[0] + down]?.[corner[1] + across];
      if (cell?.address) texts.set(cell.address, text);
      else if (typeof typedValue(text) === 'number') lost += 1;
    }
  return { texts, lost };
}
