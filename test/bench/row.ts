/** One budget: what was timed, beside what, and how many times as long it may take. */
export interface Row {
  readonly what: string;
  readonly time: number;
  readonly beside: string;
  readonly yardstick: number;
  readonly budget: number;
}

/** The middle of some figures: one slow round says nothing. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const ms = (time: number): string => `${time.toFixed(3)} ms`;

export const ratioOf = ({ time, yardstick }: Row): number => time / yardstick;
export const isWithin = (row: Row): boolean => ratioOf(row) <= row.budget;

/** The rows as a table, ratio and budget side by side. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    isWithin(row) ? '✓' : '✗',
    row.what,
    ms(row.time),
    row.beside,
    ms(row.yardstick),
    `${ratioOf(row).toFixed(2)} ×`,
    `≤ ${row.budget} ×`,
  ]);
  const cells = [['', 'what', 'time', 'beside', 'time', 'ratio', 'budget'], ...lines];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  return cells.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
