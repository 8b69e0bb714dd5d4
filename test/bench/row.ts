/** One line of the bench: what was measured, beside what, and how many times as much it may be. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly beside: string;
  readonly yardstick: number;
  /** null: told, and held to nothing. */
  readonly budget: number | null;
}

/** The middle of some figures: one slow round says nothing. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ratioOf = ({ value, yardstick }: Row): number => value / yardstick;
export const isWithin = (row: Row): boolean => row.budget === null || ratioOf(row) <= row.budget;

const figure = (value: number, unit: string): string => {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
  return `${value.toFixed(digits)} ${unit}`;
};

/** What a row says, cell by cell. */
export const cellsOf = (row: Row): readonly string[] => [
  row.budget === null ? '' : isWithin(row) ? '✓' : '✗',
  row.what,
  figure(row.value, row.unit),
  row.beside,
  figure(row.yardstick, row.unit),
  `${ratioOf(row).toFixed(2)} ×`,
  row.budget === null ? '' : `≤ ${row.budget} ×`,
];

/** The rows as the terminal shows them. */
export function table(rows: readonly Row[]): string {
  const cells = [['', 'what', 'measured', 'beside', 'measured', 'ratio', 'budget'], ...rows.map(cellsOf)];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  return cells.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
