import { expect, test } from 'vitest';
import { nameOfYear } from '../../../../src/ui/batch/model/batchName';
import type { Translate } from '../../../../src/words/translator';

const t: Translate = (_, year) => `${year} 年度年报核验`;

test('a name that nobody typed follows the year, also after the field was empty in between', () => {
  const emptied = nameOfYear('2025 年度年报核验', null, t);
  expect(emptied).toBe('2025 年度年报核验');
  expect(nameOfYear(emptied, 2023, t)).toBe('2023 年度年报核验');
});

test('a name of a person’s own stays', () => {
  expect(nameOfYear('全县 2025 年度年报核验', 2023, t)).toBe('全县 2025 年度年报核验');
});
