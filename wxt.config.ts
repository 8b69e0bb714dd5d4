import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Rollup } from 'vite';
import { defineConfig } from 'wxt';

const CHROMIUM_FLOOR = '102';

/** Extension pages load nothing from anywhere, and nothing of theirs is evaluated as script. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // For the worker, which fetches the files and pages a person asks for: every page says of itself that it connects to nothing else.
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const command = (key: string, message: string) => ({
  suggested_key: { default: `Alt+Shift+${key}` },
  description: `__MSG_${message}__`,
});

/** What runs on other people's pages is nothing but itself: without the wrapper of an unlisted script. */
const bareScripts = {
  name: 'bare-scripts',
  enforce: 'pre' as const,
  load(id: string) {
    const [wrapper, path] = id.split('?');
    const isBare = wrapper?.includes('unlisted-script-entrypoint') && /\/(?:detector|checker)\.ts$/.test(path ?? '');
    return isBare ? `import script from ${JSON.stringify(path)}; export default script.main();` : undefined;
  },
};

/** Parts of rooms whose names are said in messages; no checker hears of them. */
const UNSAID = /src\/(?:check\/draft|platform\/(?:attachment|batch))$/;

const SAYING = ['src/platform', 'src/result', 'src/check', 'src/checker/texts'];
/** Of what a report is made of, only this crosses to the worker: labels and their aliases stay where they are. */
const SENT = ['addresses', 'report', 'schema'].map((name) => `src/report/${name}.ts`);
const saying = SAYING.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && !UNSAID.test(entry.parentPath) ? [`${entry.parentPath}/${entry.name}`] : [],
  ),
);

/** What a file says besides its comments. */
const saidIn = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
/** What is said in messages, and keeps its name. */
const SAID = new Set([...saying, ...SENT].flatMap((file) => saidIn(file).match(/\b[a-z]\w+/gi) ?? []));
/**
 * Names of the checker’s own things, which no message, page, browser or other script of ours knows; as every other
 * `isSomething`, `hasSomething`. The pointer asks a page for `locate` and `rangesOf`, and what it is given for `element`.
 */
const OWN = `
  aliases anchor announce attach attribs children closedOf closing compare container copied current disclaimer distance documentTitle draw drafts erase expect
  facts fields focused foreign forget giveUp grid header heads hide homes
  inks labelStarts later lift liveOf loose moveHere nextPage notCopied offer onGone onNext onOtherPlace onPick ordinal orphans otherPlace outdate pace passed printings
  rateLimit registry restore roots rowNodes running schedule segment segments spend stale standIn titleAt titleNode trail unplaced variants wishes wording wordings`;
const own = OWN.trim().split(/\s+/);
for (const name of own) if (SAID.has(name)) throw new Error(`${name} is said in messages: it keeps its name`);
const MANGLED = new RegExp(`^(?:${own.join('|')})$`);

/** Every report page loads the checker: a second minifier takes four kilobytes more out of it. */
const smallerChecker = {
  name: 'smaller-checker',
  enforce: 'post' as const,
  async generateBundle(_: unknown, bundle: Rollup.OutputBundle) {
    const checker = Object.values(bundle).find(({ fileName }) => fileName === 'checker.js');
    if (checker?.type !== 'chunk') return;
    const compress = {
      ecma: 2020 as const,
      passes: 6,
      toplevel: true,
      inline: 1,
      unsafe_arrows: true,
      keep_fargs: false,
      hoist_funs: true,
      unsafe: true,
      unsafe_math: true,
      pure_getters: true,
    };
    const asked = { regex: /^(?:is|are|has)[A-Z]/, reserved: [...SAID] };
    const { code = '' } = await minify(checker.code, {
      ecma: 2020,
      compress,
      mangle: { toplevel: true, properties: asked },
    });
    // Some of them are names of the browser's too, but of things that the checker has no use for.
    const properties = { regex: MANGLED, builtins: true };
    checker.code = (await minify(code, { ecma: 2020, compress: false, mangle: { properties } })).code ?? code;
  },
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The house's own code takes the lean nodes; parsers that an extension page loads need the library's. */
const leanNodes = {
  name: 'lean-nodes',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source === 'domhandler' && !importer?.includes('node_modules') ? here('src/page/saved/leanNodes.ts') : undefined,
};

/** The tables by which fonts of Chinese PDFs name their characters: a reader asks for those that a file needs. */
const CMAPS = here('node_modules/pdfjs-dist/cmaps');
const cMaps = readdirSync(CMAPS)
  .filter((name) => name.endsWith('.bcmap'))
  .map((name) => ({ absoluteSrc: `${CMAPS}/${name}`, relativeDest: `cmaps/${name}` }));

export default defineConfig({
  manifestVersion: 3,
  hooks: { 'build:publicAssets': (_, files) => void files.push(...cMaps) },
  imports: false,
  publicDir: 'assets',
  vite: () => ({
    plugins: [bareScripts, leanNodes, preact(), smallerChecker],
    resolve: {
      alias: [
        { find: /^fflate$/, replacement: here('src/platform/plainZip.ts') },
        { find: '@wxt-dev/browser', replacement: here('src/platform/givenBrowser.ts') },
      ],
    },
    // A reader of one kind of file is loaded when a file of that kind comes.
    worker: { format: 'es', plugins: () => [leanNodes] },
    build: { target: `chrome${CHROMIUM_FLOOR}`, cssTarget: `chrome${CHROMIUM_FLOOR}`, sourcemap: false },
  }),
  // The other builds' manifests are made of this one: test/build/manifests.ts.
  manifest: () => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'],
    host_permissions: ['*://*.gov.cn/*'],
    // Asked for in the click on an attachment that stands elsewhere, for its host alone.
    optional_host_permissions: ['*://*/*'],
    // A frame that holds its page in itself (`srcdoc`, or written by a script) has an address without a host.
    content_scripts: [
      {
        matches: ['*://*.gov.cn/*'],
        js: ['detector.js'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_start',
      },
    ],
    // A fifth suggested key keeps Chromium from loading the extension at all.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'next-issue': command('J', 'commandNext'),
      'prev-issue': command('K', 'commandPrevious'),
      'toggle-marks': command('H', 'commandToggleMarks'),
      'open-panel': { description: '__MSG_commandPanel__' },
    },
    // What an administrator may set for everybody.
    storage: { managed_schema: 'managed.schema.json' },
    content_security_policy: { extension_pages: PAGE_POLICY },
    minimum_chrome_version: CHROMIUM_FLOOR,
    // Without it every other extension may send messages to this one.
    externally_connectable: { ids: [] },
  }),
});
