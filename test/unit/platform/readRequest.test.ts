import { expect, test } from 'vitest';
import { readRequest } from '../../../src/platform/messages/readRequest';

test.each([
  'read',
  'recheck',
  'next',
  'previous',
  'showMarks',
  'hideMarks',
  'toggleMarks',
  'settingsChanged',
  'go requests/row-total@granted',
  'foreignFrame http://a.gov.cn/报告.html',
])('%s is a request', (line) => {
  expect(readRequest(line)).toBe(line);
});

test.each([
  [''],
  ['go'],
  ['go '],
  ['readme'],
  ['read\nrecheck'],
  ['Read'],
  [null],
  [undefined],
  [7],
  [{ type: 'read' }],
  [['read']],
])('%j is none', (message) => {
  expect(readRequest(message)).toBeNull();
});
