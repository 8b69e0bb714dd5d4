import type { SentenceCase } from './sentenceCase';

/** A sentence whose table agrees with it, and what should be said of it beside tables with other numbers. */
export interface Contrast extends Omit<SentenceCase, 'expect'> {
  readonly against?: readonly (readonly [rule: string, values: Readonly<Record<string, number>>])[];
}

/** The cases that contrasts stand for: silence, then a finding for each other table. */
export const contrasted = (contrasts: readonly Contrast[]): SentenceCase[] =>
  contrasts.flatMap(({ against = [], ...sentence }) => [
    { ...sentence, expect: [] },
    ...against.map(([rule, values]) => ({
      ...sentence,
      values: { ...sentence.values, ...values },
      expect: rule.split(' '),
    })),
  ]);
