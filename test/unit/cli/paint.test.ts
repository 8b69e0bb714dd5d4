import { expect, test } from 'vitest';
import { pad, widthOf } from '../../../src/cli/text/pad';
import { paintFor } from '../../../src/cli/text/paint';

test.each([
  ['a terminal', { isTTY: true }, { TERM: 'xterm' }, '\u001b[31mx\u001b[39m'],
  ['no terminal', {}, { TERM: 'xterm' }, 'x'],
  ['a terminal whose user wants none', { isTTY: true }, { TERM: 'xterm', NO_COLOR: '1' }, 'x'],
  ['an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, '\u001b[31mx\u001b[39m'],
  ['a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, 'x'],
])('colour on %s', (_, stream, env, expected) => {
  expect(paintFor(stream, env)('error', 'x')).toBe(expected);
});

test.each([
  ['abc', 3],
  ['单位', 4],
  ['（七）', 6],
  ['① 表3', 5],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('words stand left, figures right', () => {
  expect([pad('年', 4), pad('7', 3, true), pad('过宽的', 2)]).toEqual(['年  ', '  7', '过宽的']);
});
