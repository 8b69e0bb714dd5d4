import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../docs/generated';

test.each(generated().map(({ path, text }) => [path, text]))('%s is as npm run docs writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the README stays short: the rule book and all rows of the bench have pages of their own', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(12 * 1024);
});
