import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { legalBasisOf } from '../../../src/report/legalBasis';
import { own } from '../../../src/report/own';

/** The rooms that what a page prints goes through. */
const ROOMS = ['report', 'page', 'parse', 'finding', 'rules', 'check', 'result', 'checker', 'overlay', 'export'];
const files = ROOMS.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((name) => join('src', room, name)),
).filter((path) => path.endsWith('.ts'));

/**
 * Types let nothing be looked up by a mere word but what is declared with any string as its key: such a table has to be
 * made by `own`, or be empty where it begins.
 */
const TABLE = /\bconst \w+: (?:Readonly<)?(?:Record<string,|\{ (?:readonly )?\[\w+: string\])[^=]*? = (?!own\(|\{\};)/;
const plain = (source: string): boolean => TABLE.test(source);

test('what is looked up by words of a page has no prototype: `constructor` is none of its words', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => plain(readFileSync(path, 'utf8')))).toEqual([]);
});

test('the lint tells a plain table from one made by own', () => {
  expect(plain('const scales: Record<string, number> = { 百: 100 };')).toBe(true);
  expect(plain('const labels: Readonly<Record<string, Label>> = LABELS;')).toBe(true);
  expect(plain('const scales: Record<string, number> = own({ 百: 100 });')).toBe(false);
  expect(plain('const seen: Record<string, string> = {};')).toBe(false);
});

test.each(Object.getOwnPropertyNames(Object.prototype))('a table does not know %s', (word) => {
  expect(own<Record<string, number>>({ 一: 1 })[word]).toBeUndefined();
  expect(legalBasisOf(`${word}.x`)).toBeNull();
  expect(legalBasisOf(`requests.${word}.total`)).toBeNull();
});
