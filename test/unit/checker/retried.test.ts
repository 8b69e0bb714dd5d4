import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  for (const name of ['Node', 'Element', 'Document']) vi.stubGlobal(name, class {});
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a check that has come to no end is made once more by itself, and not again', async () => {
  const { createReader } = await import('../../../src/checker/read/reader');
  const codes: (string | undefined)[] = [];
  // Nothing of this document can be read, which is what a check that was stopped looks like.
  const document = { location: { href: 'http://www.example.gov.cn/' } } as Document;
  const reader = createReader(document, {
    settings: async () => ({}),
    judge: async () => null,
    read: ({ result }) => void codes.push(result.error?.code),
    stale: () => undefined,
  });
  await reader.page();
  expect(codes).toEqual(['stopped']);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(codes).toEqual(['stopped', 'stopped']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(codes).toHaveLength(2);
});
