import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION } from '../build/buildExtension';

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => /\.m?js$/.test(name));
/** pdf.js wants a newer browser than the floor; it is asked for only where a person gives a PDF, and the want is said. */
const isPdf = (name: string): boolean => /(?:^|\/)pdf[-.]/.test(name);

/**
 * What the language and the platform gained since Chromium 102, by names that nothing older has. The linter holds our
 * own code to it (`.biome/floor.grit`, `lib: ES2022`); this reads what is shipped, with every library in it.
 * `moveBefore` is not among them: preact asks a node for it before each call.
 */
const NEWER = [
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  /\.(?:getOrInsert|getOrInsertComputed|setFromHex|setFromBase64|showPopover|checkVisibility|getHTML|setHTMLUnsafe|startViewTransition|requestClose)\(/,
  /\b(?:Object|Map)\.groupBy\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\bArray\.fromAsync\b/,
  /\bAbortSignal\.(?:any|timeout)\b/,
  /\bURL\.(?:canParse|parse)\(/,
  /\bResponse\.json\(/,
  /\bIterator\.(?:from|concat)\(/,
  /\bRegExp\.escape\b/,
  /\bUint8Array\.from(?:Hex|Base64)\b/,
  /\bIntl\.DurationFormat\b/,
  /\bscheduler\.(?:yield|postTask)\b/,
  /\/[dgimsuy]*v[dgimsuy]*\.(?:test|exec)\(/,
];
const newerIn = (code: string): readonly string[] => NEWER.flatMap((name) => name.exec(code)?.[0] ?? []);
const codeOf = (name: string): string => readFileSync(join(EXTENSION, name), 'utf8');

test('no script that is shipped calls what Chromium 102 does not have, but for the library that reads PDF', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const found = scripts.filter((name) => !isPdf(name)).map((name) => ({ name, newer: newerIn(codeOf(name)) }));
  expect(found.filter(({ newer }) => newer.length > 0)).toEqual([]);
});

test('that library does, and nothing loads it unasked: no page, no worker begins with it', () => {
  const libraries = scripts.filter(isPdf);
  expect(libraries.flatMap((name) => newerIn(codeOf(name)))).toContain('Promise.withResolvers');
  for (const page of files.filter((name) => name.endsWith('.html'))) expect(codeOf(page)).not.toMatch(/pdf[-.]/);
  const begun = scripts.filter((name) =>
    /(?:^|[;}])import\s*(?:[\w${},*\s]+from)?\s*["'`][^"'`]*\/pdf[-.]/.test(codeOf(name)),
  );
  expect(begun).toEqual([]);
});

test('no style that is shipped needs more', () => {
  const styles = files.filter((name) => name.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(3);
  const newer =
    /:has\(|color-mix\(|light-dark\(|@container|@scope|\d[dsl]v[hw]\b|anchor-name|text-wrap|@starting-style|(?:^|[{};])\s*&/;
  expect(styles.flatMap((name) => newer.exec(codeOf(name))?.[0] ?? [])).toEqual([]);
});
