import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../browser/findBrowser';

let folder = '';

/** A file that is there; only what can be run is a browser. */
function file(name: string, mode: number): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linux = (env: NodeJS.ProcessEnv) => findBrowser({ platform: 'linux', env });

test('what a person names goes before what is on the path', () => {
  file('a/chromium', 0o755);
  const named = file('b/my-browser', 0o755);
  expect(linux({ CHROMIUM_PATH: named, PATH: join(folder, 'a') })).toBe(named);
});

test('what a person names and is not there is not replaced by another', () => {
  expect(linux({ CHROMIUM_PATH: join(folder, 'nowhere'), PATH: join(folder, 'a') })).toBeNull();
});

test('chromium goes before chrome, wherever on the path each is', () => {
  const chrome = file('c/google-chrome', 0o755);
  const chromium = file('d/chromium', 0o755);
  const path = [join(folder, 'c'), join(folder, 'd')].join(delimiter);
  expect(linux({ PATH: path })).toBe(chromium);
  expect(chrome).not.toBe(chromium);
});

test('a file that cannot be run is no browser', () => {
  file('e/chromium', 0o644);
  const run = file('f/chromium', 0o755);
  expect(linux({ PATH: [join(folder, 'e'), join(folder, 'f')].join(delimiter) })).toBe(run);
});
