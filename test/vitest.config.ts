import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const build = ['test/build/globalSetup.ts'];

/** What takes longest, longest first: begun last, one of them would keep a core idle for a minute. */
const LONGEST = [
  ...['large', 'drawnOtherwise', 'shownAgain', 'named', 'draft', 'panel', 'changes', 'popup', 'badges', 'unread'],
  ...['late', 'inputs', 'output', 'before', 'yearBefore', 'sentences', 'settings', 'growth', 'bounded', 'generated'],
];

/** Vitest sorts by size what it has not seen run, and a clone has seen nothing; it takes a class for it. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // By default one core is kept free, which leaves one worker on a machine of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{unit,rules}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Plain functions hold no state that a file could leave behind, and loading them takes most of a small file.
          isolate: false,
          // What hangs is found out all the same, and a busy machine is no failure.
          testTimeout: 90_000,
        },
      },
      { extends: true, test: { name: 'size', include: ['test/size/*.test.ts'], globalSetup: build } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: build,
          // Two browsers take all of two cores: with three, each takes half as long again.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
