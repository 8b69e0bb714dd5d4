import { safeCell } from './safeCell';

const number = /^[+-]?\d+(?:\.\d+)?$/;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number' || number.test(value)) return String(value);
  const text = safeCell(value);
  return /[",]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** One line of CSV with its end, as RFC 4180 writes it; no cell of it is taken for a formula, numbers stay numbers. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(field).join(',')}\r\n`;
}
