import type { Result } from './resultSchema';

/**
 * The numbers ①②③ of the items that are marked on the page, by item id, in page order.
 * Infos carry none: they are listed after the rest and have no mark.
 */
export function itemNumbers({ items }: Pick<Result, 'items'>): ReadonlyMap<string, number> {
  const marked = items.filter(({ severity }) => severity !== 'info');
  return new Map(marked.map(({ id }, index) => [id, index + 1]));
}

/** A number as the page and every list print it: ① to ㊿, and (51) beyond. */
export function circled(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCodePoint(0x2460 + number - 1);
  if (number >= 21 && number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number >= 36 && number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return `(${number})`;
}
