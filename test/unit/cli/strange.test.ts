import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run';
import type { Result } from '../../../src/result/resultSchema';
import { freshFolder, gouji, put, resultsIn, sample, startGouji } from './command';
import { encodeGbk } from './encodeGbk';

const holds = readFileSync(sample('holds'), 'utf8');
const TITLE = '<h1>青溪县档案局2023年政府信息公开工作年度报告</h1>';
const URL = 'http://www.example.gov.cn/a.html';
let folder = '';

beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const utf16 = (text: string, mark: string): Buffer => Buffer.from(mark + text, 'utf16le');
const archive = (html: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/html\r\nContent-Location: ${URL}\r\n\r\n${html}\r\n--cut--\r\n`;
const noted = holds.replace('<html', `<!-- saved from url=(0032)${URL} -->\n<html`);

/** Each file by its name, checked in one run. */
function checkFiles(
  files: readonly (readonly [string, string | Uint8Array, ...unknown[]])[],
): Map<string, Result | undefined> {
  const paths = files.map(([name, content]) => put(folder, name, content));
  const results = resultsIn(gouji(['--format', 'ndjson', ...paths]).stdout);
  return new Map(files.map(([name], index) => [name, results[index]]));
}

describe('a page is read whatever its bytes and its name are', () => {
  const files: readonly (readonly [string, string | Uint8Array, Partial<Result['source']>])[] = [
    ['utf-16.html', utf16(holds, '\uFEFF'), { kind: 'html' }],
    ['utf-16-without-mark.html', utf16(holds, ''), { kind: 'html' }],
    ['utf-16-big-endian.html', utf16(holds, '\uFEFF').swap16(), { kind: 'html' }],
    ['gbk-that-says-utf-8.html', encodeGbk(noted), { kind: 'html', url: URL }],
    ['piece-of-gbk.html', Buffer.concat([Buffer.from(holds), encodeGbk('<p>版权所有</p>')]), { kind: 'html' }],
    ['nuls.html', `${holds.replace('<body', '\0<body')}\0\0\0`, { kind: 'html' }],
    ['archive-named-html.html', archive(holds), { kind: 'mhtml', url: URL }],
    ['page-named-archive.mhtml', noted, { kind: 'html', url: URL }],
    ['page-named-text.txt', `\n${noted}`, { kind: 'html', url: URL }],
  ];
  let results = new Map<string, Result | undefined>();
  beforeAll(() => {
    results = checkFiles(files);
  });
  test.each(files)('%s', (name, _, source) => {
    expect(results.get(name)).toMatchObject({ verdict: 'pass', coverage: { read: 200, blank: 0 }, source });
  });
});

describe('what is no page is named for what it is', () => {
  const zip = (name: string): string => `PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml ${name}`;
  const files: readonly (readonly [string, string | Uint8Array, string, string])[] = [
    ['pdf.html', '%PDF-1.7\n%\u00e2\u00e3', 'damaged', '已损坏'],
    ['doc.htm', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'legacy', '.doc'],
    ['docx.html', zip('word/document.xml'), 'damaged', '已损坏'],
    ['ofd.html', zip('OFD.xml'), 'damaged', '已损坏'],
    ['rtf.txt', '{\\rtf1\\ansi}', 'legacy', 'RTF'],
    ['picture.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'picture', '图片'],
    ['binary.txt', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'unsupported', '不支持'],
    ['pdf.mhtml', '%PDF-1.4', 'damaged', '已损坏'],
  ];
  let results = new Map<string, Result | undefined>();
  beforeAll(() => {
    results = checkFiles(files);
  });
  test.each(files)('%s', (name, _, code, word) => {
    const error = results.get(name)?.error;
    expect(error).toMatchObject({ code });
    expect(error?.message.zh).toContain(word);
  });

  test('and what holds no letter is empty', () => {
    const bare = checkFiles([
      ['spaces.html', ' \n\t\r\n'],
      ['zeros.txt', '\0\0\0\0'],
      ['mark.txt', '\uFEFF'],
    ]);
    expect([...bare.values()].map((one) => one?.error?.code)).toEqual(['empty', 'empty', 'empty']);
  });
});

describe('a page saved with a folder of its parts', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'saved', '年报_files'), { recursive: true });
    put(join(folder, 'saved'), '年报.html', `${TITLE}<iframe src="./年报_files/frame.html"></iframe>`);
    put(join(folder, 'saved', '年报_files'), 'ads.html', '<p>广告</p>');
    put(join(folder, 'saved', '年报_files'), 'frame.html', encodeGbk(holds));
  });
  test('is one input, and its frame is read where the page only bears the title', () => {
    const results = resultsIn(gouji(['--format', 'ndjson', join(folder, 'saved')]).stdout);
    expect(results).toMatchObject([{ verdict: 'pass', source: { file: join(folder, 'saved', '年报.html') } }]);
  });
  test('named alone, a part is a page like any other', () => {
    const part = join(folder, 'saved', '年报_files', 'ads.html');
    expect(resultsIn(gouji(['--format', 'ndjson', part]).stdout)).toMatchObject([{ verdict: 'notReport' }]);
  });
});

test('a link that leads to itself is a line with its error', () => {
  symlinkSync(join(folder, 'loop.html'), join(folder, 'loop.html'));
  const [one] = resultsIn(gouji(['--format', 'ndjson', join(folder, 'loop.html')]).stdout);
  expect(one?.error?.code).toBe('unreadable');
});

describe('standard input', () => {
  const records = (stdin: string) => resultsIn(gouji(['--format', 'ndjson', '-'], { stdin }).stdout);

  test('a record’s own address counts, else the note of its saver', () => {
    const own = records(
      `${JSON.stringify({ id: 1, url: 'https://b.gov.cn/', html: noted })}\n${JSON.stringify({ html: noted })}`,
    );
    expect(own.map(({ source }) => source.url)).toEqual(['https://b.gov.cn/', URL]);
  });
  test('only a line feed ends a record', () => {
    const odd = `\uFEFF${JSON.stringify({ id: 'odd', html: 'a\u2028b\u2029c' })}\r\n${JSON.stringify({ id: 'next', html: 'x' })}`;
    expect(records(odd).map(({ source, error }) => [source.id, error])).toEqual([
      ['odd', null],
      ['next', null],
    ]);
  });
  test('a line far too long is a line with its error, and the next one is checked', async () => {
    const child = startGouji(['--format', 'ndjson', '-']);
    const piece = Buffer.alloc(1024 * 1024, 'a');
    for (let megabyte = 0; megabyte <= 64; megabyte += 1)
      if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
    child.stdin.end(`\n${JSON.stringify({ id: 'after', html: holds })}\n`);
    let out = '';
    for await (const chunk of child.stdout) out += String(chunk);
    expect(resultsIn(out).map(({ source, error }) => [source.id, error?.code])).toEqual([
      [null, 'tooLarge'],
      ['after', undefined],
    ]);
  });
  test('a line keeps the number that stands before it, so that a part of a stream says what the whole does', () => {
    const lines = `41\t${JSON.stringify({ id: 'first', html: holds })}\n42\t{"id"\n43\t\n44\t[1]\n`;
    const [first, second, third, ...rest] = records(lines);
    expect(rest).toEqual([]);
    expect([first?.source.id, first?.error]).toEqual(['first', null]);
    expect([second, third].map((each) => each?.error?.message.zh)).toEqual([
      expect.stringContaining('标准输入第 42 行'),
      expect.stringContaining('标准输入第 44 行'),
    ]);
  });
  test('the same records give the same bytes at the instant that is named', () => {
    const stdin = `${JSON.stringify({ id: 1, html: holds })}\nnone\n`;
    const words = ['--format', 'ndjson', '--checked-at', '2026-01-31T08:00:00Z', '-'];
    const [once, again] = [gouji(words, { stdin }).stdout, gouji([...words, '--jobs', '1'], { stdin }).stdout];
    expect(once).toBe(again);
    expect(resultsIn(once).map(({ checkedAt }) => checkedAt)).toEqual(Array(2).fill('2026-01-31T08:00:00.000Z'));
  });
  test('nothing at all is said', () => {
    expect(gouji(['-'])).toEqual({ status: 2, stdout: '', stderr: '没有读到要核验的内容。\n' });
    expect(gouji(['--format', 'csv', '-']).stdout).toMatch(/^\uFEFForgan,/);
  });
});

test.runIf(process.platform === 'linux')('a full disk is said in a sentence', () => {
  const command = `"${process.execPath}" src/cli/launch.mjs src/cli/main.ts "${sample('holds')}" > /dev/full`;
  const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', cwd: resolve('.') });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^结果没有写完（.*）。\n$/) });
});

test.runIf(process.platform === 'linux')('a refusal that nobody can be told is no mismatch', () => {
  const command = `"${process.execPath}" src/cli/launch.mjs src/cli/main.ts --fast 2> /dev/full`;
  expect(spawnSync('sh', ['-c', command], { cwd: resolve('.') }).status).toBe(2);
});

test('whatever stops the command, it ends with a sentence and not as if a report did not hold', async () => {
  const stderr = new PassThrough();
  const stdout = Object.assign(new PassThrough(), {
    write: () => {
      throw new Error('gone\u001b');
    },
  });
  const stdin = new PassThrough();
  const nothing = () => undefined;
  const worker = pathToFileURL('/no/worker.mjs');
  const around = { env: {}, stdin, stdout, stderr, worker, leave: nothing, interrupted: new AbortController().signal };
  const status = await run({ ...around, words: ['--help'] });
  expect({ status, said: String(stderr.read()) }).toEqual({
    status: 2,
    said: '命令没有做完，请反馈（gone\\u001b）。\n',
  });
});

test.runIf(process.platform === 'linux')('a file whose name is not UTF-8 is there, and said to be unread', () => {
  const inside = join(folder, 'names');
  mkdirSync(inside);
  const name = Buffer.concat([Buffer.from(`${inside}/`), Buffer.from([0xc4, 0xea, 0xb1, 0xa8]), Buffer.from('.html')]);
  writeFileSync(name, readFileSync(sample('holds')));
  const [result] = resultsIn(gouji(['--format', 'ndjson', inside]).stdout);
  expect(result?.error?.message.zh).toBe('文件名不是 UTF-8 编码，没有读取；请改名后核验。');
});
