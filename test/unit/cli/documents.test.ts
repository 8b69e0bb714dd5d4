import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../src/result/resultSchema';
import { bodyXml, docx, packed, paragraph, run } from '../../render/documents/docx';
import { printed } from '../../render/documents/pdf';
import { PLAIN, sheetsOf } from '../../render/documents/sheets';
import { freshFolder, gouji, put, resultsIn, sample } from './command';

const folder = freshFolder();
const page = readFileSync(sample('slips'), 'utf8');
const changed = paragraph(
  `${run('受理')}<w:del w:id="1" w:author="a"><w:r><w:delText>3</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('4')}</w:ins>${run('件')}`,
);

describe('a report in a file is judged as the page that bears it', () => {
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['年报.docx', docx(page), 'docx'],
    ['年报.pdf', printed(sheetsOf(page, { ...PLAIN, headRows: 1, hasMarks: true })), 'pdf'],
    ['named.html', docx(page), 'docx'],
    ['without-ending', printed(sheetsOf(page)), 'pdf'],
  ];
  let own: Result | undefined;
  let results: Result[] = [];
  beforeAll(() => {
    const paths = files.map(([name, bytes]) => put(folder, name, bytes));
    [own, ...results] = resultsIn(gouji(['--format', 'ndjson', sample('slips'), ...paths]).stdout);
  }, 90_000);
  test.each(files.map(([name, , kind], at) => ({ name, kind, at })))('$name', ({ name, kind, at }) => {
    const result = results[at];
    expect(result?.source).toMatchObject({ kind, file: `${folder}/${name}` });
    expect(result).toMatchObject({
      verdict: own?.verdict,
      coverage: own?.coverage,
      summary: { error: own?.summary.error },
    });
    const errors = (each: Result | undefined) =>
      each?.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(errors(result)).toEqual(errors(own));
  });
});

test('what of a file was left out is said beside the results', () => {
  const path = put(folder, 'changed.docx', packed(bodyXml(page) + changed));
  const { stderr } = gouji(['--lang', 'zh', path]);
  expect(stderr).toContain(`${path}：文稿有 1 处修订为删除的内容，按已删除处理，没有读取。`);
  expect(stderr).toContain(`${path}：文稿有 1 处修订为插入的内容，按已插入读取。`);
});

test('one that cannot be read is a line with its reason, and the others go on', () => {
  const cut = docx(page).slice(0, 900);
  const { status, stdout } = gouji(['--format', 'ndjson', put(folder, 'cut.docx', cut), sample('holds')]);
  expect(resultsIn(stdout).map(({ verdict, error }) => [verdict, error?.code])).toEqual([
    ['notReport', 'damaged'],
    ['pass', undefined],
  ]);
  expect(status).toBe(2);
});
