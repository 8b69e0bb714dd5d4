import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { EXTENSION } from '../build/buildExtension';
import { BUILDS, type Build, manifestFor } from '../build/manifests';
import { sha256Of, zipFolder } from '../build/zipFolder';

const built = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
const made = (build: Build) => manifestFor(build, built);

/** What a browser shows at installation, and an IT department signs. A change here is a change of what is asked of people. */
const FROZEN = {
  chromium: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    externally_connectable: { ids: [] },
    minimum_chrome_version: '102',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  sideload: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    externally_connectable: { ids: [] },
    minimum_chrome_version: '102',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  manual: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
    externally_connectable: { ids: [] },
    minimum_chrome_version: '102',
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    host_permissions: ['*://*.gov.cn/*'],
    optional_host_permissions: ['*://*/*'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: '__MSG_extName__', open_at_install: false },
    browser_specific_settings: {
      gecko: {
        id: 'gouji@gouji.invalid',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

/** The keys that every build has; what stands in them is the same in all but for the name. */
const COMMON = [
  'action',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'version',
];
const OWN: Readonly<Record<Build, readonly string[]>> = {
  chromium: ['content_scripts', 'storage'],
  sideload: ['content_scripts', 'key', 'storage'],
  manual: ['storage'],
  firefox: ['content_scripts'],
};

test.each(BUILDS)('%s asks for this and nothing else', (build) => {
  expect(made(build)).toMatchObject(FROZEN[build]);
  const keys = [...COMMON, ...Object.keys(FROZEN[build]), ...OWN[build]].sort();
  expect(Object.keys(made(build)).sort()).toEqual(keys);
});

test('the folder that is loaded by hand keeps its id, which is that of its key', () => {
  const key = String(made('sideload').key);
  const letters = [...sha256Of(new Uint8Array(Buffer.from(key, 'base64'))).slice(0, 32)];
  const id = letters.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  expect(id).toBe('glllnhhfmfihkioejpaniiklanffnhak');
});

test('the build by hand is called so', () => {
  expect(made('manual').name).toBe('__MSG_extNameManual__');
  expect(JSON.stringify(made('manual'))).not.toContain('://');
});

/** A folder with two files, written in an order and at a time of its own. */
function folderWith(names: readonly string[], seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-zip-'));
  mkdirSync(join(folder, 'a'));
  for (const name of names) {
    writeFileSync(join(folder, name), `what stands in ${name}`);
    utimesSync(join(folder, name), seconds, seconds);
  }
  return folder;
}

test('a zip holds every file by its name, in order, and says nothing of when it was made', () => {
  const early = folderWith(['b.js', 'a/b.txt', 'a.js'], 1_000_000_000);
  const late = folderWith(['a.js', 'a/b.txt', 'b.js'], 1_700_000_000);
  const zip = zipFolder(early);
  expect(sha256Of(zip)).toBe(sha256Of(zipFolder(late)));
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(['a.js', 'a/b.txt', 'b.js']);
  expect(strFromU8(files['a/b.txt'] ?? new Uint8Array())).toBe('what stands in a/b.txt');
  for (const folder of [early, late]) rmSync(folder, { recursive: true });
});
