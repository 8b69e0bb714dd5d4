import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPress, type Press } from '../../fuzz/chromiumPdf';
import { inAnyMedium, mediaComplaints } from '../../fuzz/mediaComplaints';
import { scenarios } from '../../fuzz/scenarios';
import { home } from '../../unit/page/documents/read';

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

// Of the reports that `npm run fuzz -- media 7` prints, some of whose rows the pages' ends tear.
const all = fc.sample(scenarios, { numRuns: 60, seed: 7 });
test.each([0, 6, 15, 16, 22, 52])(
  'report %i says the same as a page and as the browser’s own PDF of it',
  async (at) => {
    const scenario = all[at];
    if (!scenario) throw new Error('no such report');
    expect(await mediaComplaints(inAnyMedium(scenario), [press.medium], home)).toEqual([]);
  },
);
