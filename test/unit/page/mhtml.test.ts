import { describe, expect, test } from 'vitest';
import { mhtml } from '../../../src/page/mhtml';
import { savedFrom } from '../../../src/page/savedFrom';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (pages: readonly Uint8Array[]): string[] => pages.map((page) => new TextDecoder().decode(page));

const archive = (...parts: readonly string[]): Uint8Array =>
  bytes(
    [
      'From: <Saved by a browser>',
      'Snapshot-Content-Location: https://www.example.gov.cn/art/1.html',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="==cut=="',
      '',
      '',
      ...parts.map((part) => `--==cut==\r\n${part}`),
      '--==cut==--',
      '',
    ].join('\r\n'),
  );

describe('a page saved as one file', () => {
  test.each([
    ['quoted-printable', 'a =E8=A1=A8=E4=B8=89 b=3D1 soft=\r\nly   \r\nend', 'a 表三 b=1 softly\r\nend'],
    ['base64', '6KGo\r\n5LiJ', '表三'],
    ['8bit', '表三', '表三'],
  ])('in %s', (encoding, body, expected) => {
    const part = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    expect(texts(mhtml(archive(part)).pages)).toEqual([expected]);
  });

  test('knows where it stood', () => {
    expect(mhtml(archive('Content-Type: text/html\r\n\r\nx')).url).toBe('https://www.example.gov.cn/art/1.html');
  });

  test('the page comes before its frames, pictures and styles are left', () => {
    const page = 'Content-Type: text/html\r\nContent-Location: https://www.example.gov.cn/art/1.html\r\n\r\npage';
    const style = 'Content-Type: text/css\r\n\r\ntd { color: red }';
    const frame = 'Content-Type: text/html\r\nContent-ID: <frame-1>\r\n\r\nframe';
    expect(texts(mhtml(archive(page, style, frame)).pages)).toEqual(['page', 'frame']);
  });

  test('parts within parts', () => {
    const inner =
      'Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/html\r\n\r\ndeep\r\n--in--';
    expect(texts(mhtml(archive(inner)).pages)).toEqual(['deep']);
  });

  test.each([
    ['nothing at all', ''],
    ['a text that is no archive', '<p>x</p>'],
    ['headers alone', 'From: x\r\n\r\n'],
  ])('%s has no page', (_, text) => {
    expect(mhtml(bytes(text))).toEqual({ url: null, pages: [] });
  });
});

test.each([
  ['<!-- saved from url=(0026)http://www.example.gov.cn/ -->', 'http://www.example.gov.cn/'],
  ['<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->', null],
  ['<p>saved from url=(0026)http://www.example.gov.cn/</p>', null],
])('%s comes from %s', (html, address) => {
  expect(savedFrom(html)).toBe(address);
});
