import type { Finding, Result } from './resultSchema';

/** One term of a sum as printed. */
export interface Term {
  readonly address: string;
  readonly raw: string;
  /** null where nothing countable is printed: the term is shown as 空白, not as 0. */
  readonly value: number | null;
}

/** The sum behind a finding of one of the four equations: parts on the left, the printed total on the right. */
export interface Calculation {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly leftSum: number;
  readonly rightSum: number;
}

/** How many of a finding's first addresses are the right side of its equation (contract: right side's first). */
const RIGHT_TERMS: Record<string, number> = {
  'requests/row-total': 1,
  'requests/outcome-total': 1,
  'requests/column-balance': 2,
  'disputes/group-total': 1,
};

/** The value an address holds in a result's tables; null where nothing countable is printed. */
export function valueAt(result: Result, address: string): number | null {
  let at: unknown = result.report?.tables;
  for (const step of address.split('.')) {
    if (typeof at !== 'object' || at === null) return null;
    at = Object.entries(at).find(([key]) => key === step)?.[1];
  }
  return typeof at === 'number' ? at : null;
}

/** The calculation a finding is about; null for findings that are not about a sum. */
export function calculationOf(result: Result, finding: Finding): Calculation | null {
  const right = RIGHT_TERMS[finding.rule];
  if (right === undefined || finding.expected === null || finding.actual === null) return null;
  const terms = finding.addresses.map((address) => ({
    address,
    raw: result.report?.cells[address]?.raw ?? '',
    value: valueAt(result, address),
  }));
  return {
    left: terms.slice(right),
    right: terms.slice(0, right),
    leftSum: finding.expected,
    rightSum: finding.actual,
  };
}
