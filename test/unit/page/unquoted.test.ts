import { expect, it } from 'vitest';
import { unquoted } from '../../../src/page/text/stripped/unquoted';

const lines = Array.from({ length: 12 }, (_, index) => `第${index + 1}行`);
const quotedBy = (sign: string) => lines.map((line) => `${sign}${line}`).join('\n');

it.each(['> ', '>', '>> ', '> > ', '  > '])('a text whose lines all begin with “%s” is read without', (sign) => {
  expect(unquoted(quotedBy(sign))).toBe(lines.join('\n'));
});

it('what stands above an answered mail stays', () => {
  expect(unquoted(`发件人：青溪县水务局\n${quotedBy('> ')}`)).toBe(`发件人：青溪县水务局\n${lines.join('\n')}`);
});

it('a few quoted lines in a text are its own', () => {
  const text = [...lines, '> 引文', '> 引文'].join('\n');
  expect(unquoted(text)).toBe(text);
});
