import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION } from '../build/buildExtension';

const KB = 1024;
const bundle = (name: string): string => readFileSync(join(EXTENSION, name), 'utf8');
const sizeOf = (name: string): number => readFileSync(join(EXTENSION, name)).byteLength;

test.each([
  ['detector.js', 1.5],
  ['checker.js', 120],
])('%s has at most %d KB', (name, limit) => {
  expect(sizeOf(name)).toBeLessThanOrEqual(limit * KB);
});

// The parse errors an HTML parser can name, its states and its entity table: they stand in no code but a parser's.
test.each([
  'missing-semicolon-after-character-reference',
  'unexpected-null-character',
  'CounterClockwiseContourIntegral',
])('the checker carries no HTML parser: no %s', (sign) => {
  expect(bundle('checker.js')).not.toContain(sign);
});

// The kinds of its issues, which its smallest part names too.
test.each(['invalid_type', 'unrecognized_keys'])('the checker carries no zod: no %s', (sign) => {
  expect(bundle('background.js')).toContain(sign);
  expect(bundle('checker.js')).not.toContain(sign);
});

test('the detector tells the page nothing and loads nothing', () => {
  expect(bundle('detector.js')).not.toMatch(/postMessage|dispatchEvent|import\(|fetch\(/);
});

// A page may call a form so: `<form id="browser"><input name="runtime" id="x"></form>`.
test.each(['checker.js', 'detector.js'])('%s takes the browser by no name that a page could give', (name) => {
  expect(bundle(name)).not.toContain('globalThis.browser');
});

// The policy of the pages forbids a worker made of text: it would never answer.
test('no page of the extension makes a worker out of text', () => {
  const chunks = readdirSync(join(EXTENSION, 'chunks')).filter((name) => name.endsWith('.js'));
  const packing = chunks.filter((name) => bundle(join('chunks', name)).includes('spreadsheetml'));
  expect(packing.length).toBeGreaterThan(0);
  // The workers of drafts, batches and shared paragraphs are files of the extension; so is the one that is given to the library for PDF.
  const begun = chunks
    .filter((name) => !name.startsWith('pdf-'))
    .flatMap((name) => bundle(join('chunks', name)).match(/new Worker\([^)]*/g) ?? []);
  expect(
    begun.filter(
      (call) => !/^new Worker\(new URL\(`\/assets\/(?:draft|batch|alike|office)Worker-[\w-]+\.js`/.test(call),
    ),
  ).toEqual([]);
});

test('the panel opens without what writes its files', () => {
  const [, entry = ''] = /src="\/(chunks\/sidepanel-[^"]+\.js)"/.exec(bundle('sidepanel.html')) ?? [];
  expect(entry).not.toBe('');
  expect(bundle('sidepanel.html') + bundle(entry)).not.toContain('spreadsheetml');
});
