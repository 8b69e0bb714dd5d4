import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { checkInput } from '../../../src/cli/workers/checkInput';

const page = { source: { kind: 'html' }, texts: ['<p>x</p>'] } as const;
const terms = { settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' };

vi.mock('../../../src/check/check', () => ({
  check: () => ({ result: z.object({ verdict: z.string() }).parse({ verdict: 3 }) }),
}));

test('what a schema says is never said to a person, only where', async () => {
  const { result } = await checkInput(page, terms);
  expect(result.error?.message).toEqual({
    zh: '核验没有做完，请反馈这一页（verdict）。',
    en: 'The check did not finish; please report this page (verdict).',
  });
});
