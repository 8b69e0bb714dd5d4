/** One line of the bench: what was measured, beside what, and how many times as much it may be. */
export interface Row {
  readonly zh: string;
  readonly en: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against, in English; for a size, its limit. */
  readonly beside: string;
  readonly yardstick: number;
  /** How many times the yardstick it may be at most; null: told, and held to nothing. */
  readonly budget: number | null;
  /** The budget is what it must come to at least. */
  readonly isFloor?: boolean;
}

/** What the size of a file is held against. */
export const LIMIT = 'limit';

/** The middle of some figures: one slow round says nothing. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ratioOf = ({ value, yardstick }: Row): number => value / yardstick;
export function isWithin(row: Row): boolean {
  if (row.budget === null) return true;
  return row.isFloor ? ratioOf(row) >= row.budget : ratioOf(row) <= row.budget;
}

function figure(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`;
}

/** What a row says after its name. */
const figuresOf = (row: Row): readonly string[] => [
  figure(row.value, row.unit),
  `${row.beside}: ${figure(row.yardstick, row.unit)}`,
  `${ratioOf(row).toFixed(2)} ×`,
  row.budget === null ? '' : `${row.isFloor ? '≥' : '≤'} ${row.budget} × ${isWithin(row) ? '✓' : '✗'}`,
];

/** The rows as the terminal shows them. */
export function table(rows: readonly Row[]): string {
  const cells = [['what', 'measured', 'beside', 'ratio', 'budget'], ...rows.map((row) => [row.en, ...figuresOf(row)])];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? [];
  return cells.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const tableOf = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Every row, as a table in Markdown. */
export function markdown(rows: readonly Row[]): string {
  const head = ['项目 What', '实测 Measured', '对照 Beside', '比 Ratio', '预算 Budget'];
  return tableOf(
    head,
    rows.map((row) => [`${row.zh}<br>${row.en}`, ...figuresOf(row)]),
  );
}

/** The rows that have a budget, with their ratios only; sizes are held by the tests. */
export function shortMarkdown(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ budget, beside }) => budget !== null && beside !== LIMIT)
    .map((row) => [row.zh, ...figuresOf(row).slice(2)]);
  return tableOf(['项目 What', '比 Ratio', '预算 Budget'], lines);
}
