import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inAnyMedium, MEDIA, mediaComplaints } from '../../../fuzz/mediaComplaints';
import { scenarios } from '../../../fuzz/scenarios';
import { home } from './read';

// The same reports in every run; `npm run fuzz -- media` makes sixty, and prints them with a browser too.
it.each(fc.sample(scenarios, { numRuns: 8, seed: 7 }).map((scenario, at) => ({ at, scenario })))(
  'report $at says the same as a page, a Word file, a PDF, an OFD and a workbook',
  async ({ scenario }) => {
    expect(await mediaComplaints(inAnyMedium(scenario), MEDIA, home)).toEqual([]);
  },
);
