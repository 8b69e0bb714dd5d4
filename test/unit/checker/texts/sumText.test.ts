import { expect, test } from 'vitest';
import { signed, sumText } from '../../../../src/checker/texts/sumText';
import type { Calculation, Term } from '../../../../src/result/calculation';
import type { Translate } from '../../../../src/words/translator';

const t: Translate = (key, ...args) => [key, ...args].join(' ');
const term = (address: string, value: number | null): Term => ({
  address,
  value,
  raw: value === null ? '' : `${value}`,
  state: value === null ? 'blank' : 'number',
  isByHand: false,
});
const words = (calculation: Calculation) => {
  const { left, leftSum, right, rightSum, difference } = sumText(calculation, null, 'zh', t);
  const side = (terms: typeof left) => terms.map(({ label, value }) => `${label} ${value}`).join(' + ');
  return [side(left), leftSum, side(right), rightSum, difference];
};

test('along a row the terms are called by their columns, and a blank is no zero', () => {
  const left = [term('requests.granted.naturalPerson', 5), term('requests.granted.commercial', null)];
  const right = [term('requests.granted.total', 8)];
  expect(words({ left, right, leftSum: 5, rightSum: 8, direction: 'alongRow' })).toEqual([
    '自然人 5 + 商业企业 markBlank',
    '5',
    'markReported 8',
    null,
    'markDifference +3 reportedMore',
  ]);
});

test('down a column they are called by their rows, and many zeros are counted', () => {
  const rows = ['stateSecret', 'otherLaw', 'threeSecurities', 'internalAffairs', 'processInfo', 'enforcementFile'];
  const zeros = rows.map((row) => term(`requests.denied.${row}.total`, 0));
  const left = [term('requests.granted.total', 3), ...zeros, term('requests.denied.thirdParty.total', 1)];
  const right = [term('requests.outcomeTotal.total', 3)];
  expect(words({ left, right, leftSum: 4, rightSum: 3, direction: 'downColumn' })).toEqual([
    '予以公开 3 + 保护第三方合法权益 1 + markOthersZero 6 0',
    '4',
    'markReported 3',
    null,
    'markDifference −1 reportedLess',
  ]);
});

test('two printed values on the right are added up too', () => {
  const left = [term('requests.newReceived.total', 3), term('requests.carriedIn.total', 0)];
  const right = [term('requests.outcomeTotal.total', 2), term('requests.carriedOut.total', 2)];
  expect(words({ left, right, leftSum: 3, rightSum: 4, direction: 'downColumn' }).slice(2)).toEqual([
    '办理结果（七）总计 2 + 结转下年度 2',
    '4',
    'markDifference +1 rightMore',
  ]);
});

test.each([
  [2, '+2'],
  [-2, '−2'],
  [0.5, '+0.5'],
])('a difference of %d is written %s', (number, written) => expect(signed(number)).toBe(written));
