import { expect, it } from 'vitest';
import { readValue } from '../../../../src/parse/readValue';
import { readChange } from '../../../../src/parse/tables/readChange';

it.each([
  ['减4', -4],
  ['减少 4 项', -4],
  ['增1', 1],
  ['增加三项', 3],
  ['新增2个', 2],
  ['取消1项', -1],
  ['↓12', -12],
  ['减0', 0],
  ['-4', -4],
  ['+4', 4],
  ['减-4', null],
  ['增1减3', null],
  ['减', null],
  ['减若干', null],
  ['无变化', null],
])('a change of %s is %s', (printed, value) => {
  expect(readChange(readValue(printed)).value).toBe(value);
  expect(readChange(readValue(printed)).raw).toBe(printed.trim());
});
