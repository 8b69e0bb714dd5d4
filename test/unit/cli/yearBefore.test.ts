import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, gouji, put, resultsIn, sample } from './command';

const NOW = resolve('test/rules/history/in-force.html');
const BEFORE = readFileSync(resolve('test/rules/history/in-force.before.html'), 'utf8');
const STOCK = 'history/in-force@normativeDocuments';

let folder = '';
beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filled(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) put(path, file, content);
  return path;
}
const given = (...paths: readonly string[]) => paths.flatMap((path) => ['--year-before', path]);

/** What the comparison says of this year's page: its finding, or why there is none. */
function compared(...paths: readonly string[]): string | undefined {
  const [result] = resultsIn(gouji(['--format', 'ndjson', ...given(...paths), NOW]).stdout);
  const check = result?.checks.find(({ rule }) => rule === 'history/in-force');
  return result?.findings.find(({ id }) => id === STOCK)?.id ?? check?.instances[1]?.reason;
}
const resultOf = (path: string, format: string): string => gouji(['--format', format, path]).stdout;

describe('last year’s report', () => {
  test('as a saved page, alone or in a folder with others', () => {
    const other = readFileSync(sample('holds'), 'utf8');
    const page = put(folder, 'before.html', BEFORE);
    expect(compared(page)).toBe(STOCK);
    expect(compared(filled('pages', { 'a.html': other, 'b.html': BEFORE, 'c.html': '<p>欢迎访问</p>' }))).toBe(STOCK);
  });

  test('as a result, one or a line among many, several files', () => {
    const page = put(folder, 'before.html', BEFORE);
    const one = put(folder, 'one.json', resultOf(page, 'json'));
    const many = put(folder, 'many.ndjson', resultOf(sample('holds'), 'ndjson') + resultOf(page, 'ndjson'));
    expect(compared(one)).toBe(STOCK);
    expect(compared(many)).toBe(STOCK);
    expect(compared(sample('holds'), one)).toBe(STOCK);
    expect(compared(filled('results', { 'x.ndjson': resultOf(page, 'ndjson') }))).toBe(STOCK);
  });

  test('is chosen by year among those of the organ', () => {
    const earlier = put(folder, 'earlier.html', BEFORE.replaceAll('2022', '2021').replaceAll('2023', '2022'));
    expect(compared(earlier)).toBe('otherYear');
    expect(compared(earlier, put(folder, 'before.html', BEFORE))).toBe(STOCK);
  });

  test('of another organ alone is said not to be there, in the result and in words', () => {
    expect(compared(sample('holds'))).toBe('otherOrgan');
    const words = '所给的上一年度报告中没有与本机关同名的，未与上一年度比较。';
    expect(gouji([...given(sample('holds')), NOW]).stdout).toContain(words);
    expect(gouji([NOW]).stdout).not.toContain('上一年度比较');
    expect(compared()).toBe('noYearBefore');
  });
});

describe('what cannot be compared with is refused', () => {
  test.each([
    ['a file that is not there', () => join(folder, 'nowhere.html'), '没有这个文件'],
    ['a kind that is not read', () => put(folder, 'before.doc', 'Word'), '.docx'],
    ['a page without a report', () => put(folder, 'none.html', '<p>欢迎访问</p>'), '里没有找到年报'],
    ['a file of other records', () => put(folder, 'odd.json', '{"a": 1}'), '第 1 行不是核验结果；--year-before 读的是'],
    ['a folder with nothing in it', () => filled('bare', {}), '文件夹里没有'],
  ])('%s', (_, path, words) => {
    const { status, stdout, stderr } = gouji([...given(path()), NOW]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  test('no path at all', () => {
    expect(gouji([NOW, '--year-before']).stderr).toContain('--year-before 后面缺一个值');
  });
});
