import { expect, test } from 'vitest';
import { cellsIn, explain } from '../../explain/explain';

const question = {
  organ: '青溪县水务局',
  section: 'overview',
  cells: new Map([['requests.newReceived.total', '12']]),
} as const;
const explained = (text: string): string[] => explain({ ...question, text }).split('\n');

test('a sentence is explained from its words to what was said of it', () => {
  const lines = explained('2023年，我局收到政府信息公开申请15件。');
  expect(lines).toContain('clause   我局收到政府信息公开申请15件');
  expect(lines).toContain(
    '  tokens   我局[scope:own] 收到[receive] 政府信息公开[about] 申请[request:weak] 15件[number]',
  );
  expect(lines).toContain('claim    received 15');
  expect(lines).toContain('  tried    requests.newReceived.total = 12');
  expect(lines.filter((line) => line.startsWith('fail '))).toEqual([
    expect.stringMatching(/^fail {5}narrative\/requests-received .*“我局收到政府信息公开申请15件”/),
  ]);
});

test('a word that is not known is named, and what it keeps silent claims nothing', () => {
  const lines = explained('我局魑魅政府信息公开申请15件。');
  expect(lines).toContain('  unknown  魑魅');
  expect(lines).toContain('  silent   it holds words that are not known or of another matter: 魑魅');
  expect(lines).toContain('claim    none');
});

test.each([
  ['2022年，我局收到政府信息公开申请15件。', '  silent   it speaks of another time than the year'],
  ['我局收到政府信息公开申请，均已答复。', '  silent   it gives no count, and denies nothing'],
])('%s claims nothing, and why', (text, why) => {
  expect(explained(text)).toContain(why);
});

test('a section that is not held against the tables is said, and a cell that no table has is refused', () => {
  expect(explain({ ...question, section: 'problems', text: '收到申请15件。' })).toContain(
    'claim    none: the sentences of',
  );
  expect(() => explain({ ...question, cells: new Map([['requests.newReceived.sum', '1']]), text: '收到。' })).toThrow(
    'No cell has this address: requests.newReceived.sum.',
  );
});

test('marks of half width are no hindrance', () => {
  expect(explained('2023年,我局收到政府信息公开申请15件,均已答复.')).toContain('claim    received 15');
});

test('the kind of organ is told before the rules run', () => {
  const lines = explain({ ...question, organ: '临江市人民政府', text: '全市各级行政机关收到政府信息公开申请15件。' });
  expect(lines).toContain('claim    received 15');
});

test('cells come one by one or parted by commas, a comma within a number left alone', () => {
  const two = [
    ['requests.newReceived.total', '1,200'],
    ['requests.carriedIn.total', '3'],
  ] as const;
  expect(cellsIn(['requests.newReceived.total=1,200,requests.carriedIn.total=3,'])).toEqual(new Map(two));
  expect(cellsIn(['requests.newReceived.total=1,200', 'requests.carriedIn.total=3'])).toEqual(new Map(two));
  expect(cellsIn(['requests.newReceived.total'])).toBeNull();
});
