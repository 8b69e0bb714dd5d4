import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences, licenceTexts } from '../../docs/licences';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = read('package.json');
const lock = read('package-lock.json');
const names = Object.keys({ ...dependencies, ...devDependencies });

test('every package is named with its reason', () => {
  const [, chapter = ''] = /## Packages\n([\s\S]*?)\n## /.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8')) ?? [];
  const named = [...chapter.matchAll(/^\| (`.*`) \| (.+) \|$/gm)].flatMap(([, cell = '', why = '']) =>
    why.length > 3 ? [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name) : [],
  );
  expect([...named].sort()).toEqual([...names].sort());
});

test('versions are exact, and come from the registry alone', () => {
  expect(
    Object.values({ ...dependencies, ...devDependencies }).filter(
      (version) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    ),
  ).toEqual([]);
  const packages = Object.values<{ resolved?: string; integrity?: string }>(lock.packages);
  const elsewhere = packages.filter(({ resolved }) => resolved && !/^https:\/\/registry\.npmjs\.org\//.test(resolved));
  expect(elsewhere).toEqual([]);
  expect(packages.filter(({ resolved, integrity }) => resolved && !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('what is handed out is under terms that may be handed on, and they are handed on', () => {
  const free = /^(?:\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|Unlicense|0BSD|BlueOak-1\.0\.0)\b)/;
  expect(licences().length).toBeGreaterThan(30);
  expect(licences().filter(({ licence }) => !free.test(licence))).toEqual([]);
  const texts = licenceTexts();
  expect(licences().filter(({ name, version }) => !texts.includes(`${name} ${version}`))).toEqual([]);
});

test('the list of packages for an IT department holds each of them', () => {
  const { scripts } = read('package.json');
  const [command = '', ...parameters] = scripts.sbom.split(' ');
  const { stdout } = spawnSync(command, parameters, {
    encoding: 'utf8',
    // npm reads them as its own settings, and those of `npm test` are not those of `npm run sbom`.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV)/.test(name))),
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const { bomFormat, components } = JSON.parse(stdout);
  expect(bomFormat).toBe('CycloneDX');
  const known = new Set(components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`));
  expect(licences().filter(({ name, version }) => !known.has(`${name} ${version}`))).toEqual([]);
});
