import { expect, test } from 'vitest';
import { decode } from '../../../src/page/saved/decode';

/** Bytes written out: hexadecimal, with ASCII in quotes between. */
function bytes(written: string): Uint8Array {
  const pieces = written.match(/'[^']*'|[0-9a-f]{2}/g) ?? [];
  return Uint8Array.from(
    pieces.flatMap((piece) =>
      piece.startsWith("'") ? [...piece.slice(1, -1)].map((each) => each.charCodeAt(0)) : [Number.parseInt(piece, 16)],
    ),
  );
}

// 政 U+653F and 府 U+5E9C in every charset, by the charsets' tables.
const UTF8 = 'e6 94 bf e5 ba 9c';
const GBK = 'd5 fe b8 ae';
const LITTLE = '3f 65 9c 5e';
const BIG = '65 3f 5e 9c';
const markup = (pair: (letter: string) => string): string => [...'<html><p>'].map(pair).join(' ');

test.each([
  ['UTF-8', UTF8, '政府'],
  ['UTF-8 with a mark', `ef bb bf ${UTF8}`, '政府'],
  ['UTF-8 that says it is GB2312', `'<meta charset=gb2312>' ${UTF8}`, '<meta charset=gb2312>政府'],
  ['UTF-8 whose last character is cut', `${UTF8} e5 ba`, '政府'],
  ['UTF-8 with a piece in GBK', `${`${UTF8} `.repeat(5)}${GBK}`, /^(?:政府){5}\uFFFD/],
  ['UTF-8 with a byte that means nothing', `${UTF8} ${UTF8} ff 'a'`, '政府政府\uFFFDa'],
  ['GBK', GBK, '政府'],
  ['GBK whose last character is cut', `${GBK} b8`, '政府'],
  ['GBK that says it is UTF-8', `'<meta charset=utf-8>' ${GBK}`, '<meta charset=utf-8>政府'],
  ['GBK under the mark of UTF-8', `ef bb bf ${GBK} ${GBK}`, '政府政府'],
  ['GB18030 with characters of four bytes', `${GBK} 81 39 ee 39 95 32 82 36`, '政府㐀𠀀'],
  ['UTF-16 little-endian with a mark', `ff fe ${LITTLE}`, '政府'],
  ['UTF-16 big-endian with a mark', `fe ff ${BIG}`, '政府'],
  ['UTF-16 little-endian without one', `${markup((letter) => `'${letter}' 00`)} ${LITTLE}`, '<html><p>政府'],
  ['UTF-16 big-endian without one', `${markup((letter) => `00 '${letter}'`)} ${BIG}`, '<html><p>政府'],
  ['UTF-16 whose last character is cut', `ff fe ${LITTLE} 3f`, '政府'],
  ['NULs between letters and at the end', `'<p' 00 '>' ${UTF8} 00 00 00 00`, '<p>政府'],
  ['nothing', '', ''],
  ['a mark and nothing', 'ef bb bf', ''],
  ['one byte', "'a'", 'a'],
])('reads %s', (_, written, text) => {
  expect(decode(bytes(written))).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
});
