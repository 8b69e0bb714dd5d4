import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../docs/generated';

test.each(generated().map(({ path, text }) => [path, text]))('%s is as npm run docs writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
