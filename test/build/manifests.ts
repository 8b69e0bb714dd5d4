/** What is built from the one source. Their scripts and pages are the same files: only the manifest tells them apart. */
export const BUILDS = ['chromium', 'sideload', 'manual', 'firefox'] as const;
export type Build = (typeof BUILDS)[number];

export type Manifest = Readonly<Record<string, unknown>>;

/**
 * The public half of a key whose private half nobody keeps. It gives the unzipped folder one id wherever it lies, so that
 * another folder, or another version, finds the history and the settings of the one before.
 */
const SIDELOAD_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkUiiwnHqB74t9fTdwr9yCGEdltw/XOEgYCkJdriyneSNQdFKBIZDc0IMyJK4omhHn0fac43uhzWgnvFuCi2kx/1P4cPff7FtPltWAQZYbNMjguwe7ZtP0Mj+8hZUBPdnqpKTNono8YgRkE8t+OuhbV65QhOOilNqg3z/wOgl5K+74GRdAjOUWmhKASviejTH4ZbtS2n7tts1YB8Z4OjckJHVx/xLJJ+WX/7F8YQm9bSrFt4dDNrb+Vjg9z8gRVSUcKIYOVJTRp1ONBnDMSoFa9Y7IO65Qg9miaZCZ5tsUEodQwB8Qr/tl16exkKw2gdgdvrUrjAFxOaYV7zRuZKyOwIDAQAB';

const without = (manifest: Manifest, ...names: readonly string[]): Manifest =>
  Object.fromEntries(Object.entries(manifest).filter(([name]) => !names.includes(name)));

const permissionsOf = ({ permissions }: Manifest): readonly unknown[] =>
  Array.isArray(permissions) ? permissions : [];

/** Reads a page in its user's click and in no other way: it may neither be let in by itself nor ask to be. */
const manual = (manifest: Manifest): Manifest => ({
  ...without(manifest, 'host_permissions', 'optional_host_permissions', 'content_scripts'),
  name: '__MSG_extNameManual__',
});

const panelOf = ({ side_panel }: Manifest): unknown =>
  typeof side_panel === 'object' && side_panel !== null && 'default_path' in side_panel ? side_panel.default_path : '';

const firefox = (manifest: Manifest): Manifest => ({
  ...without(manifest, 'minimum_chrome_version', 'externally_connectable', 'side_panel', 'storage'),
  permissions: permissionsOf(manifest).filter((name) => name !== 'sidePanel'),
  background: { scripts: ['background.js'] },
  sidebar_action: { default_panel: panelOf(manifest), default_title: '__MSG_extName__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: 'gouji@gouji.invalid',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
});

const MAKERS: Readonly<Record<Build, (manifest: Manifest) => Manifest>> = {
  chromium: (manifest) => manifest,
  sideload: (manifest) => ({ ...manifest, key: SIDELOAD_KEY }),
  manual,
  firefox,
};

/** The manifest of one build, made of the one that was built for Chromium. */
export const manifestFor = (build: Build, chromium: Manifest): Manifest => MAKERS[build](chromium);
