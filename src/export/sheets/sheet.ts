/** A cell: a number stays one, null is nothing and never 0. */
export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** Its share of a printed page; a workbook fits its columns to what they hold. */
  readonly width: number;
}

/** One part of what is taken away, before it is a sheet of a workbook or a table on paper. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export const column = (title: string, width: number): SheetColumn => ({ title, width });

/** As many columns as stand upright on a page. */
const UPRIGHT = 6;

/** A sheet that lies on its side when it is printed. */
export const isWide = ({ columns }: Sheet): boolean => columns.length > UPRIGHT;

/** Stands on everything that is printed. */
export const CAVEAT = '辅助核对，不代表任何机关意见。';
