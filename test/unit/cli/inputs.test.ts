import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, gouji, put, resultsIn, sample } from './command';
import { encodeGbk } from './encodeGbk';

let folder = '';
const holds = readFileSync(sample('holds'), 'utf8');

beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ndjson = (...paths: readonly string[]) => resultsIn(gouji(['--format', 'ndjson', ...paths]).stdout);

describe('what can be read', () => {
  test('a page in GB18030 says what the same page in UTF-8 says', () => {
    const gbk = put(folder, 'gbk.html', encodeGbk(holds.replace('charset="utf-8"', 'charset="gbk"')));
    const [one] = ndjson(gbk);
    expect(one).toMatchObject({ verdict: 'pass', report: { organ: '青溪县档案局', year: 2023 } });
    expect(one?.coverage).toEqual({ read: 200, blank: 0, expected: 200 });
  });

  test('the frame of a page saved as one file, where the page only bears the title', () => {
    const outer = '<h1>青溪县档案局2023年政府信息公开工作年度报告</h1><iframe src="cid:frame@mhtml"></iframe>';
    const part = (html: string) =>
      `----cut--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n`;
    const head = 'From: <Saved>\r\nContent-Type: multipart/related; boundary="--cut--"\r\n\r\n';
    const [one] = ndjson(put(folder, 'framed.mhtml', `${head}${part(outer)}${part(holds)}----cut----\r\n`));
    expect(one).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
    const [alone] = ndjson(put(folder, 'outer.html', outer));
    expect(alone).toMatchObject({ verdict: 'incomplete', coverage: { read: 0 } });
  });

  test('a page saved as one file, with where it stood', () => {
    const head = 'From: <Saved>\r\nSnapshot-Content-Location: http://www.example.gov.cn/a.html\r\n';
    const type = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--cut--"\r\n\r\n';
    const body = Buffer.from(holds, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
    const part = `----cut--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    const [one] = ndjson(put(folder, 'saved.mhtml', `${head}${type}${part}----cut----\r\n`));
    expect(one).toMatchObject({ verdict: 'pass', source: { kind: 'mhtml', url: 'http://www.example.gov.cn/a.html' } });
  });

  test('the address a browser noted in the page it saved', () => {
    const noted = holds.replace('<html', '<!-- saved from url=(0029)http://www.example.gov.cn/x/1 -->\n<html');
    const [one] = ndjson(put(folder, 'noted.htm', noted));
    expect(one?.source).toMatchObject({ kind: 'html', url: 'http://www.example.gov.cn/x/1' });
  });

  test('the hash is that of the file', () => {
    const [one] = ndjson(put(folder, 'abc.txt', 'abc'));
    expect(one?.source.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('a folder is walked in name order, and only what can be read is taken', () => {
    const nested = join(folder, 'walk', 'b');
    mkdirSync(nested, { recursive: true });
    put(join(folder, 'walk'), 'c.html', holds);
    put(join(folder, 'walk'), 'a.txt', '没有年报');
    put(join(folder, 'walk'), 'note.doc', '\xd0\xcf\x11\xe0');
    put(nested, 'z.htm', holds);
    symlinkSync(join(folder, 'walk'), join(nested, 'loop'));
    const files = ndjson(join(folder, 'walk')).map(({ source }) => source.file?.slice(folder.length));
    expect(files).toEqual(['/walk/a.txt', '/walk/b/z.htm', '/walk/c.html']);
  });
});

test('a folder gives what is a page by its content, and says what was left out', () => {
  const portal = join(folder, 'portal');
  mkdirSync(portal);
  for (const name of ['a.shtml', 'b.jhtml', 'c.aspx', 'd.do', 'e', 'f.htm']) put(portal, name, holds);
  put(portal, 'g.wps', '\xd0\xcf\x11\xe0');
  put(portal, 'h.css', '/* 政府信息公开 */');
  put(portal, 'i.md', '各单位政府信息公开工作年度报告的说明');
  const { stdout, stderr } = gouji(['--format', 'ndjson', portal]);
  expect(resultsIn(stdout).map(({ coverage }) => coverage.read)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(stderr).toContain(`${portal}/g.wps、${portal}/h.css、${portal}/i.md`);
  expect(ndjson(join(portal, 'd.do'))[0]?.verdict).toBe('pass');
});

test('the data of a script are read where the page says nothing, or said to be unread', () => {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(holds) ?? [];
  const shell = (script: string) => `<!DOCTYPE html><title>年报</title><div id="app"></div><script>${script}</script>`;
  const data = JSON.stringify({ content: body }).replaceAll('</', '<\\/');
  expect(ndjson(put(folder, 'app.html', shell(`var page=${data}`)))[0]).toMatchObject({ coverage: { read: 200 } });
  const rows = shell('var rows=[["结转下年度继续办理",0,0]]');
  expect(ndjson(put(folder, 'rows.html', rows))[0]?.error).toMatchObject({ code: 'script' });
});

describe('a report in pages', () => {
  const heading = (words: string) => holds.lastIndexOf('<p', holds.indexOf(words));
  const cuts = [heading('收到和处理政府信息公开申请情况</'), heading('政府信息公开行政复议、行政诉讼情况<')];
  const title = /<h1[^>]*>[\s\S]*?<\/h1>/.exec(holds)?.[0] ?? '';
  const [one = 0, two = 0] = cuts;
  const pager = (own: number) =>
    `<div>1 2 3 <a href="${own - 1}.html">上一页</a> <a href="${own + 1}.html">下一页</a></div>`;
  const pages = [
    `${holds.slice(0, one)}${pager(1)}`,
    `<html><body>${title}<div>${holds.slice(one, two)}${pager(2)}</div>`,
    `<html><body>${title}<div>${holds.slice(two).replace(/2024年1月18日[\s\S]*?<\/p>/, (end) => end + pager(3))}`,
  ];
  const given = (name: string, order: readonly number[]) => {
    const within = join(folder, name);
    mkdirSync(within);
    return order.map((at) => put(within, `${at}.html`, pages[at - 1] ?? ''));
  };

  test.each([
    ['in order', [1, 2, 3]],
    ['the last first', [3, 1, 2]],
  ])('is one where its pages follow one another: %s', (name, order) => {
    const paths = given(name, order);
    const { stdout, stderr } = gouji(['--format', 'json', ...paths]);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass', coverage: { read: 200 } });
    expect(stderr).toContain('按一份报告核验的几页：');
    for (const path of paths) expect(stderr).toContain(path);
  });
  test('stays in parts where a page is wanting, or another report stands between', () => {
    const [first = '', , third = ''] = given('parts', [1, 2, 3]);
    expect(ndjson(first, third).map(({ verdict }) => verdict)).toEqual(['incomplete']);
    expect(ndjson(first, sample('holds'), third).map(({ verdict }) => verdict)).toEqual([
      'incomplete',
      'pass',
      'incomplete',
    ]);
  });
});

describe('what cannot be read is a result with its error', () => {
  const codes: readonly (readonly [string, () => string, string])[] = [
    ['a file that is not there', () => join(folder, 'nowhere.html'), 'notFound'],
    ['an empty file', () => put(folder, 'empty.html', ''), 'empty'],
    ['a kind that is not read', () => put(folder, 'report.doc', 'Word'), 'unsupported'],
    ['a PDF of which nothing is left', () => put(folder, 'report.pdf', '%PDF-1.7'), 'damaged'],
    ['an archive without a page', () => put(folder, 'none.mhtml', 'From: nobody\r\n\r\nnothing'), 'unreadable'],
    ['a file far too large', () => oversized(), 'tooLarge'],
    ['a folder with nothing in it', () => emptyFolder(), 'emptyFolder'],
  ];
  const oversized = (): string => {
    const path = put(folder, 'huge.html', 'x');
    truncateSync(path, 33 * 1024 * 1024);
    return path;
  };
  const emptyFolder = (): string => {
    mkdirSync(join(folder, 'bare'), { recursive: true });
    return join(folder, 'bare');
  };

  test.each(codes)('%s', (_, path, code) => {
    const { status, stdout, stderr } = gouji(['--format', 'ndjson', path(), sample('holds')]);
    const [unread, next] = resultsIn(stdout);
    expect(unread).toMatchObject({ verdict: 'notReport', report: null, error: { code } });
    expect(unread?.error?.message.zh).toMatch(/。$/);
    expect(next?.verdict).toBe('pass');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });
});
