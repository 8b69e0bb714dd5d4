import fc from 'fast-check';
import { expect, it } from 'vitest';
import { complaintsAbout } from '../../fuzz/complaintsAbout';
import { scenarios } from '../../fuzz/scenarios';

// The same pages in every run; `npm run fuzz` makes others.
it('reads 300 generated pages exactly, and finds nothing that they do not cause', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(complaintsAbout(scenario)).toEqual([]);
    }),
    { numRuns: 300, seed: 20231 },
  );
});
