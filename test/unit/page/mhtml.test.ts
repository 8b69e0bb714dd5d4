import { describe, expect, test } from 'vitest';
import { mhtml } from '../../../src/page/saved/mhtml';

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

  test.each([
    ['a character cut by a soft line break', 'quoted-printable', '=E8=A1=\r\n=A8=E4=B8=\r\n=89', '表三'],
    ['lower-case codes and lone line feeds', 'Quoted-Printable', '=e8=a1=a8=\n=e4=b8=89', '表三'],
    ['what is no code', 'quoted-printable', 'a=zz 1=', 'a=zz 1='],
    ['base64 cut inside a group', 'base64', '6KGo5LiJY', '表三'],
    ['base64 without its fill', 'BASE64', '6KGo5LiJYQ', '表三a'],
    ['no name for it', 'binary', '表三', '表三'],
  ])('with %s', (_, encoding, body, expected) => {
    const part = `Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
    expect(texts(mhtml(archive(part)).pages)).toEqual([expected]);
  });

  test('keeps the bytes of a page whose header names another charset', () => {
    const part =
      'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=D5=FE=B8=AE';
    expect(mhtml(archive(part)).pages).toEqual([Uint8Array.of(0xd5, 0xfe, 0xb8, 0xae)]);
  });

  const located = (headers: string, location: string): string | null =>
    mhtml(
      bytes(
        `${headers}Content-Type: multipart/related; boundary=cut\n\n--cut\n${location}Content-Type: text/html\n\nx`,
      ),
    ).url;
  test.each([
    ['Snapshot-Content-Location: https://www.example.gov.cn/1\n', '', 'https://www.example.gov.cn/1'],
    ['', 'Content-Location: http://www.example.gov.cn/2\n', 'http://www.example.gov.cn/2'],
    ['', 'Content-Location:\n\thttp://www.example.gov.cn/3\n', 'http://www.example.gov.cn/3'],
    [
      'Snapshot-Content-Location: https://www.example.gov.cn/4\n',
      'Content-Location: http://a.cn/\n',
      'https://www.example.gov.cn/4',
    ],
    ['Snapshot-Content-Location: file:///C:/4.html\n', '', null],
    ['', 'Content-Location: cid:frame@mhtml\n', null],
    ['', '', null],
  ])('stood where %o and %o say: %s', (headers, location, url) => {
    expect(located(headers, location)).toBe(url);
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

  test('the page is the part that its header names, wherever it stands', () => {
    const frame = 'Content-Type: text/html\r\nContent-Location: https://ads.example.com/\r\n\r\nframe';
    const page = 'Content-Type: text/html\r\nContent-Location: https://www.example.gov.cn/art/1.html\r\n\r\npage';
    expect(texts(mhtml(archive(frame, page)).pages)).toEqual(['page', 'frame']);
  });

  test.each([
    [
      'no boundary in the header',
      'Content-Type: multipart/related\n\n--cut\nContent-Type: text/html\n\npage\n--cut--\n',
    ],
    ['no last boundary', 'Content-Type: multipart/related; boundary=cut\n\n--cut\nContent-Type: text/html\n\npage'],
    [
      'text after the last',
      'Content-Type: multipart/related; boundary="cut"\n\n--cut\nContent-Type: text/html\n\npage\n--cut--\n--cut\n',
    ],
    [
      'a boundary with spaces after it',
      'Content-Type: multipart/related; boundary=cut\n\n--cut  \nContent-Type: text/html\n\npage\n--cut--  \n',
    ],
    [
      'a part without headers',
      'Content-Type: multipart/related; boundary=cut\n\n--cut\n\nnote\n\n--cut\nContent-Type: text/html\n\npage\n--cut--',
    ],
  ])('is read with %s', (_, text) => {
    expect(texts(mhtml(bytes(text)).pages)).toEqual(['page']);
  });

  test('a line of the page that only begins like the boundary is the page’s', () => {
    const text =
      'Content-Type: multipart/related; boundary=cut\n\n--cut\nContent-Type: text/html\n\na\n--cutter\nb --cut\n--cut--';
    expect(texts(mhtml(bytes(text)).pages)).toEqual(['a\n--cutter\nb --cut']);
  });

  const within = (levels: number): string =>
    [...Array(levels).keys()].reduceRight(
      (inner, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n${inner}\n--b${level}--\n`,
      'Content-Type: text/html\n\npage',
    );

  test('is read some levels down, and not looked for without end', () => {
    expect(texts(mhtml(bytes(within(5))).pages)).toEqual(['page']);
    expect(mhtml(bytes(within(5000))).pages).toEqual([]);
  });

  test('no more pages than anyone saves are taken out', () => {
    const page = '--cut\nContent-Type: text/html\n\npage\n';
    expect(mhtml(bytes(`Content-Type: multipart/related; boundary=cut\n\n${page.repeat(5000)}`)).pages).toHaveLength(
      100,
    );
  });

  test.each([
    ['nothing at all', ''],
    ['a text that is no archive', '<p>x</p>'],
    ['headers alone', 'From: x\r\n\r\n'],
  ])('%s has no page', (_, text) => {
    expect(mhtml(bytes(text))).toEqual({ url: null, pages: [] });
  });
});
