import { expect, test } from 'vitest';
import { explain } from '../../explain/explain';

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
  expect(lines).toContain('claim    none');
});
