import type { Token } from './token';

/** Reads 上年结转, 2022年结转, 结转下年度, 结转至2024年 as one word each: the year says which way, not when. */
export function carries(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ kind }) => kind === 'carry');
  const carry = tokens[at];
  if (!carry) return [...tokens];
  const isNear = (index: number, step: number) => {
    const between = tokens.slice(Math.min(index, at) + 1, Math.max(index, at));
    return Math.sign(index - at) === step && between.every(({ kind }) => kind === 'filler' || kind === 'request');
  };
  const year = tokens.findIndex(
    ({ kind, value }, index) =>
      kind === 'year' && ((isNear(index, -1) && value === 'prev') || (isNear(index, 1) && value !== 'end')),
  );
  const sense = tokens[year]?.value;
  const isAfter = year > at;
  const value = sense === 'next' && isAfter ? 'out' : sense === 'prev' || (sense === 'own' && isAfter) ? 'in' : '';
  const others = tokens.filter((_, index) => index !== year);
  return others.map((token) => (token === carry ? { ...carry, value } : token));
}
