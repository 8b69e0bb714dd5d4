import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visible, visibleInLine } from '../../../src/cli/text/visible';
import { type Ended, freshFolder, gouji, put, resultsIn, sample } from './command';

/** Red ink, a bell, a step back, an 8-bit title sequence, what turns the order of words around, and what nobody sees. */
const ODD = '\u001b[31m\u0007\b\u009b2J\u202e\u2066\u200f\u061c\u2028\ufeff\u00ad\u{e0041}';
const WRITTEN = '\\u001b[31m\\u0007\\u0008\\u009b2J\\u202e\\u2066\\u200f\\u061c\\u2028\\ufeff\\u00ad\\udb40\\udc41';
const acting = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/u;

const holds = readFileSync(sample('holds'), 'utf8');
const page = holds
  .replace('<title>', `<title>${ODD}`)
  .replaceAll('青溪县档案局', `青溪县${ODD}档案局`)
  .replace('予以公开', `予以${ODD}公开`)
  .replace('一、总体情况', `一、总体${ODD}情况`)
  .replace('<td>26</td>', `<td>26${ODD}</td>`)
  .replaceAll('。</p>', `，登陆网站${ODD}查看。</p>`)
  .replace('>26<', `>2${ODD}6<`);

let folder = '';
let file = '';
beforeAll(() => {
  folder = freshFolder();
  mkdirSync(join(folder, 'odd'));
  file = put(join(folder, 'odd'), '年报\u001b[2J\u0007\u202e.html', page);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const both = ({ stdout, stderr }: Ended): string => stdout + stderr;

describe('nothing that a page, a file or an option says acts on a terminal', () => {
  const record = (part: object): string =>
    JSON.stringify({ id: ODD, url: `https://a.gov.cn/${ODD}`, html: page, ...part });

  test.each<readonly [string, () => Ended]>([
    ['a page and its name', () => gouji([file])],
    ['several in a table', () => gouji([file, file])],
    ['a page in English', () => gouji(['--lang', 'en', file])],
    ['a record and its address', () => gouji(['-'], { stdin: record({}) })],
    ['a record that is none', () => gouji(['-'], { stdin: record({ html: 1 }) })],
    ['a file that is not there', () => gouji([`${folder}/gone${ODD}.html`])],
    ['an option that there is none of', () => gouji([`--fast${ODD}`, file])],
    ['a format that there is none of', () => gouji(['--format', ODD, file])],
    ['a language that there is none of', () => gouji(['--lang', ODD, file])],
    ['settings that are not there', () => gouji(['--settings', `${folder}/${ODD}`, file])],
    [
      'a rule that there is none of',
      () => gouji(['--settings', put(folder, 'odd.json', JSON.stringify({ rules: { [ODD]: 'off' } })), file]),
    ],
    ['results that are none', () => gouji(['--before', put(folder, `odd${'\u001b'}.ndjson`, 'x'), file])],
    ['a report of the year before', () => gouji(['--year-before', `${folder}/gone${ODD}`, file])],
    ['json', () => gouji(['--format', 'json', file])],
    ['ndjson', () => gouji(['--format', 'ndjson', file])],
  ])('%s', (_, run) => {
    const written = both(run());
    expect(written).toMatch(/\\u001b\[(?:31m|2J)|odd\\u001b/);
    expect(acting.exec(written)).toBeNull();
  });

  test('JSON says the same characters by their numbers', () => {
    const { stdout } = gouji(['--format', 'ndjson', '-'], { stdin: record({}) });
    expect(stdout).toContain(`"id":"${WRITTEN.replace('\\u0007\\u0008', '\\u0007\\b')}"`);
    expect(resultsIn(stdout)[0]?.source.id).toBe(ODD);
  });
});

const asTerminal = (stream: string, words: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,process.${stream}.isTTY=true`,
      resolve('src/cli/launch.mjs'),
      'src/cli/main.ts',
      ...words,
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH, TERM: 'xterm' } },
  ).stdout;

test('on a terminal the colours are ours alone', () => {
  const stdout = asTerminal('stdout', [file]);
  expect(stdout).toContain('\u001b[2m');
  const plain = [1, 2, 22, 31, 32, 33, 39].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ''), stdout);
  expect(acting.exec(plain)).toBeNull();
});

test('CSV holds nothing that acts, on a terminal or in a file, but its mark of order', () => {
  const words = ['--format', 'csv', file];
  for (const written of [gouji(words).stdout, asTerminal('stdout', words)])
    expect(acting.exec(written.replace(/^\ufeff/, '').replaceAll('\r\n', ''))).toBeNull();
});

describe('visible', () => {
  test.each([
    ['a\nb\tc', 'a\nb\tc'],
    ['a\r\nb\rc', 'a\r\nb\\u000dc'],
    ['\u007f\ud800x😀𠮷', '\\u007f\\ud800x😀𠮷'],
    [ODD, WRITTEN],
  ])('%j is written %j', (text, written) => {
    expect(visible(text)).toBe(written);
  });
  test('words in a line do not end it', () => {
    expect(visibleInLine('a\n✓ 相符\r\nb\tc')).toBe('a ✓ 相符 b c');
  });
});
