import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedRules } from '../../../src/finding/saidBy';
import { rules } from '../../../src/rules/index';

const TOP = [
  'LICENSE',
  'README.md',
  'assets',
  'entrypoints',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const files = ['src', 'entrypoints', 'test'].flatMap(filesBelow);
const shipped = files.filter((path) => !path.startsWith('test/'));

test('nothing stands at the top but what the house has there', () => {
  const ignored = ['node_modules', 'coverage'];
  const top = readdirSync('.').filter((name) => !name.startsWith('.') && !ignored.includes(name));
  expect(top.sort()).toEqual(TOP);
});

test('no room holds more than twenty, the families of rules aside', () => {
  const rooms = ['src', 'entrypoints', 'test'].flatMap((top) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  expect(rooms.length).toBeGreaterThan(40);
  const full = rooms.filter((room) => !/^(?:src|test)\/rules/.test(room) && readdirSync(room).length > 20);
  expect(full).toEqual([]);
});

test('every room is named in the map of the house', () => {
  const map = readFileSync('.github/CONTRIBUTING.md', 'utf8').split('## The house')[1] ?? '';
  const roomsIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const tops = roomsIn('src');
  // The families of rules stand there by name, without a stroke.
  const inner = tops.filter((top) => top !== 'rules').flatMap((top) => roomsIn(join('src', top)));
  const unnamed = [...tops.map((top) => `src/${top}/`), ...[...inner, ...roomsIn('test')].map((room) => `${room}/`)];
  expect(unnamed.filter((room) => !map.includes(room))).toEqual([]);
  expect(roomsIn('src/rules').filter((family) => !map.includes(family))).toEqual([]);
});

test('every file that the guide names is there', () => {
  const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const named = [...guide.matchAll(/`((?:src|test|entrypoints|assets)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  // What somebody is about to write has no name yet.
  const written = named.filter((path) => !/NAME|asName/.test(path));
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((path) => !existsSync(path))).toEqual([]);
  // Those named beside the path of another, by their name alone.
  const alone = [...guide.matchAll(/`(?:[\w-]+\/)*([\w-]+\.tsx?)`/g)].map(([, name = '']) => name);
  const names = new Set(['wxt.config.ts', ...files.map((path) => basename(path))]);
  expect(alone.filter((name) => !/NAME|asName/.test(name) && !names.has(name))).toEqual([]);
});

test('no file is named after what it is not', () => {
  const vague = /^(?:utils?|helpers?|common|misc|shared|\w*(?:Manager|Service|Helper|Utils?))\./;
  expect(files.filter((path) => vague.test(basename(path)))).toEqual([]);
});

test('every rule stands under its id', () => {
  const stands = filesBelow('src/rules')
    .filter((path) => path.split('/').length === 4)
    .map((path) => ({ path: path.slice('src/rules/'.length, -'.ts'.length), source: readFileSync(path, 'utf8') }));
  expect(stands.length).toBeGreaterThan(30);
  expect(stands.filter(({ path, source }) => !source.includes(`id: '${path}'`)).map(({ path }) => path)).toEqual([]);
});

describe('styles stay below Chromium 102', () => {
  const styles = shipped.filter((path) => path.endsWith('.css'));
  test.each([
    [':has()', /:has\(/],
    ['color-mix()', /color-mix\(/],
    ['light-dark()', /light-dark\(/],
    ['container queries', /@container|container-type/],
    ['scoped rules', /@scope\b/],
    ['nesting', /^\s+&/m],
    ['dynamic viewport units', /\d[dsl]v[hw]\b/],
    ['anchors', /anchor-name|position-anchor/],
    ['text-wrap', /text-wrap\s*:/],
  ])('no %s', (_, feature) => {
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((path) => feature.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('a rule is named by its id in the rule book alone', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const outside = shipped.filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('src/rules/') && path !== 'src/finding/saidBy.ts',
  );

  test('nothing else asks for one', () => {
    expect(outside.length).toBeGreaterThan(300);
    const asking = outside.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'([a-z]+\/[a-z0-9-]+)@?'/g)].flatMap(([, id = '']) =>
        ids.has(id) ? [`${path}: ${id}`] : [],
      ),
    );
    expect(asking).toEqual([]);
  });

  test('nor by an expression', () => {
    const families = [...new Set([...ids].map((id) => id.split('/')[0]))].join('|');
    const asking = new RegExp(`\\^(?:\\(\\?:)?(?:${families})\\\\/[(a-z]`);
    expect(outside.filter((path) => asking.test(readFileSync(path, 'utf8').replace(/.*text\\\/html.*/g, '')))).toEqual(
      [],
    );
  });

  test('and what a result is asked for are rules', () => {
    expect(namedRules.filter((id) => !ids.has(id))).toEqual([]);
  });
});
