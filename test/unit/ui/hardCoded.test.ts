import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOMS = ['src/ui', 'entrypoints', 'src/overlay', 'src/checker', 'src/platform'];
/** Bilingual by themselves: both languages stand beside each other there, and tests of their own hold them. */
const BILINGUAL = /^src\/ui\/help\/|examples\.json$/;

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
).filter((path) => /\.tsx?$/.test(path) && !BILINGUAL.test(path));

const known = new Set(Object.keys(JSON.parse(readFileSync('assets/_locales/zh_CN/messages.json', 'utf8'))));

/** Code without its comments, which say why in plain English and may quote a page. */
const codeOf = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** What is looked for in a text is not said. */
const withoutPatterns = (code: string): string => code.replace(/\.replace\(\/.*?\/[a-z]*,/g, '');

/** Chinese that a component draws: between tags, or in a property that is read out. */
const CHINESE = /[\u4e00-\u9fff]/;
const DRAWN =
  /(?:aria-label|title|placeholder|alt|label)="([^"{]*[A-Za-z\u4e00-\u9fff][^"{]*)"|>\s*([A-Za-z][^<>{}=;()&|]*[A-Za-z.!?]|[^<>{}]*[\u4e00-\u9fff][^<>{}]*)\s*<\//g;

function drawnIn(source: string): readonly string[] {
  return [...codeOf(source).matchAll(DRAWN)].map(([, named, between]) => (named ?? between ?? '').trim());
}

test('the lint knows a sentence in a component when it sees one', () => {
  expect(drawnIn('<p>Read again</p>')).toEqual(['Read again']);
  expect(drawnIn('<button aria-label="Close">{t("x")}</button>')).toEqual(['Close']);
  expect(drawnIn('<p>重新核验</p>')).toEqual(['重新核验']);
  expect(drawnIn('<p class="note">{t(\'optionsKept\')}</p>')).toEqual([]);
  expect(drawnIn('// <p>Read again</p>')).toEqual([]);
});

test('no component says anything that is not among the interface texts', () => {
  const components = files.filter((path) => path.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(60);
  const said = components.flatMap((path) =>
    drawnIn(readFileSync(path, 'utf8')).flatMap((words) => (known.has(words) ? [] : [`${path}: ${words}`])),
  );
  expect(said).toEqual([]);
});

test('every text that is asked for is there', () => {
  const asked = files.flatMap((path) =>
    [...codeOf(readFileSync(path, 'utf8')).matchAll(/\b(?:t|say)\(\s*'([a-zA-Z]\w*)'/g)].map(
      ([, key = '']) => `${path}: ${key}`,
    ),
  );
  expect(asked.length).toBeGreaterThan(300);
  expect(asked.filter((one) => !known.has(one.split(': ')[1] ?? ''))).toEqual([]);
});

test('Chinese stands in files of text, not in what draws', () => {
  const speaking = files.filter(
    (path) => path.endsWith('.tsx') && CHINESE.test(withoutPatterns(codeOf(readFileSync(path, 'utf8')))),
  );
  expect(speaking).toEqual([]);
});
