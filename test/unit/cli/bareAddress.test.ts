import { expect, it } from 'vitest';
import { bareAddress } from '../../../src/result/beside/bareAddress';

it.each([
  ['http://www.example.gov.cn/a/1.html', 'https://www.example.gov.cn/a/1.html'],
  ['https://www.example.gov.cn/a/1.html', 'https://WWW.EXAMPLE.gov.cn/a/1.html?from=timeline#zoom'],
  ['https://www.example.gov.cn/a/', 'https://www.example.gov.cn/a/index.html'],
])('%s is the place of %s', (then, now) => {
  expect(bareAddress(now)).toBe(bareAddress(then));
});
it.each([
  ['https://www.example.gov.cn/a/1.html', 'https://www.example.gov.cn/a/2.html'],
  ['https://www.example.gov.cn/show?id=1', 'https://www.example.gov.cn/show?id=2'],
])('%s is not the place of %s', (then, now) => {
  expect(bareAddress(now)).not.toBe(bareAddress(then));
});
