/** A cell: a number stays one, null is nothing and never 0. */
export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** One part of what is taken away, before it is a sheet of a workbook or a table on paper. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const column = (title: string, width: number): SheetColumn => ({ title, width });
