import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const build = ['test/build/globalSetup.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // By default one core is kept free, which leaves one worker on a machine of two.
    maxWorkers: '100%',
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
          // Two browsers at most: a file waits for its pages for half of its time.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
