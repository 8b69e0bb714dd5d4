import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXTENSION } from '../build/buildExtension';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
const policy = new Map<string, string[]>(
  manifest.content_security_policy.extension_pages
    .split(';')
    .map((directive: string) => directive.trim().split(' '))
    .map(([name, ...sources]: string[]) => [name, sources]),
);

/** Whether anything of ours calls what is said; git knows which files are ours. */
function isCalled(words: string): boolean {
  try {
    return execFileSync('git', ['grep', '-l', words, '--', 'src', 'entrypoints'], { encoding: 'utf8' }) !== '';
  } catch {
    return false;
  }
}

test('what is read by itself, where, and what nobody may ask for', () => {
  expect(manifest.content_scripts.map(({ matches, js }: { matches: string[]; js: string[] }) => [matches, js])).toEqual(
    [[['*://*.gov.cn/*'], ['detector.js']]],
  );
  expect(manifest.web_accessible_resources).toBeUndefined();
});

test('further hosts are declared only where something asks for them', () => {
  expect(manifest.optional_host_permissions !== undefined).toBe(isCalled('permissions.request('));
});

test('nobody else may send messages to the extension: no page, no other extension', () => {
  expect(manifest.externally_connectable).toEqual({ ids: [] });
});

test('the extension’s own pages run and load nothing but their own files', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('style-src')).toEqual(["'self'"]);
});

test('no page connects to anything but the extension: what a person asks for the worker fetches', () => {
  const pages = readdirSync(EXTENSION).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  const closed = /<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"/;
  expect(pages.filter((name) => !closed.test(readFileSync(join(EXTENSION, name), 'utf8')))).toEqual([]);
});
