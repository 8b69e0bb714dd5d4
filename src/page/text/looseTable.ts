export interface LooseTable {
  /** null where the lines are words of the form and yet no table. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The line after them. */
  readonly next: number;
}
