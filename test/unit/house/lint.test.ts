import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Trespass {
  readonly file: string;
  readonly code: string;
  /** The lint rule that must object; `plugin` for those in .biome/. */
  readonly rule: string;
}

const imports = (file: string, from: string): Trespass => ({
  file,
  code: `import { thing } from '${from}';\n\nexport const held = thing;\n`,
  rule: 'noRestrictedImports',
});

const uses = (file: string, expression: string, rule = 'noRestrictedGlobals'): Trespass => ({
  file,
  code: `export const used = (given: unknown): unknown => [given, ${expression}];\n`,
  rule,
});

const CORE = ['report', 'page', 'parse', 'finding', 'rules', 'result', 'check'];
const SURFACES = ['overlay', 'checker', 'ui', 'words', 'export', 'batch', 'store', 'settings'];

/** Forbidden directions of the house: the folder, and what it must not know. */
const DIRECTIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    'report',
    [
      'page/tree',
      'parse/parse',
      'finding/rule',
      'rules/index',
      'check/check',
      'result/calculation',
      'settings/settingsSchema',
    ],
  ],
  ['page', ['parse/parse', 'finding/rule', 'rules/index', 'check/check']],
  ['parse', ['finding/rule', 'rules/index', 'check/check', 'ui/popup', 'words/say']],
  ['finding', ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'result/calculation']],
  ['rules', ['page/tree', 'parse/parse', 'check/check', 'platform/noticeSchema']],
  ['result', ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'words/say', 'export/exportJson', 'cli/run']],
  ['words', ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'ui/popup', 'export/exportJson', 'cli/run']],
  ['check', ['overlay/mark', 'words/say', 'export/exportJson', 'store/history', 'platform/noticeSchema', 'cli/run']],
  [
    'overlay',
    [
      'page/tree',
      'parse/parse',
      'rules/index',
      'check/check',
      'ui/popup',
      'export/exportJson',
      'platform/noticeSchema',
    ],
  ],
  [
    'ui',
    ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'overlay/mark', 'export/exportJson', 'platform/tabs'],
  ],
  [
    'export',
    ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'overlay/mark', 'ui/popup', 'platform/noticeSchema'],
  ],
  ['batch', ['overlay/mark', 'ui/popup', 'export/exportJson', 'store/history', 'platform/tabs', 'cli/run']],
  ['store', ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'ui/popup', 'platform/noticeSchema']],
  ['checker', ['parse/parse', 'rules/index', 'ui/popup', 'export/exportJson', 'platform/tabs', 'cli/run']],
  ['platform', ['page/tree', 'parse/parse', 'rules/index', 'check/check', 'ui/popup', 'overlay/mark']],
  ['cli', ['overlay/mark', 'ui/popup', 'platform/tabs']],
];

const directions = DIRECTIONS.flatMap(([folder, others]) =>
  others.map((other) => imports(`src/${folder}/x.ts`, `../${other}`)),
);
/** What stands below the checker of a page knows nothing of it. */
const belowChecker = [...CORE, 'settings', 'overlay', 'words', 'export', 'store'].map((folder) =>
  imports(`src/${folder}/x.ts`, '../checker/badgeOf'),
);

const trespasses: readonly Trespass[] = [
  ...directions,
  ...belowChecker,
  imports('src/rules/requests/deep.ts', '../../check/check'),
  ...[...CORE, ...SURFACES, 'cli'].map((folder) => imports(`src/${folder}/x.ts`, 'wxt/browser')),
  ...[...CORE, ...SURFACES, 'platform'].map((folder) => imports(`src/${folder}/x.ts`, 'node:fs')),
  ...['parse', 'rules', 'check', 'overlay', 'platform'].map((folder) => imports(`src/${folder}/x.ts`, 'parse5')),
  ...CORE.flatMap((folder) =>
    ['document', 'window', 'browser', 'chrome', 'fetch', 'process', 'localStorage'].map((name) =>
      uses(`src/${folder}/x.ts`, name),
    ),
  ),
  uses('src/page/live/fromLive.ts', 'document'),
  ...[...SURFACES, 'cli'].flatMap((folder) =>
    ['chrome', 'browser', 'fetch'].map((name) => uses(`src/${folder}/x.ts`, name)),
  ),
  uses('src/platform/x.ts', 'fetch'),
  uses('entrypoints/x.ts', 'XMLHttpRequest'),
  {
    file: 'src/ui/html.ts',
    code: "export const set = (at: Element): void => {\n  at.innerHTML = '<b>';\n};\n",
    rule: 'plugin',
  },
  uses('src/ui/x.ts', "document.body.insertAdjacentHTML('beforeend', '')", 'plugin'),
  uses('src/ui/x.ts', "document.write('')", 'plugin'),
  uses('src/ui/x.ts', "new Function('return 1')", 'plugin'),
  uses('src/ui/x.ts', "eval('1')", 'noGlobalEval'),
  uses('src/overlay/x.ts', 'document.body.showPopover()', 'plugin'),
  uses('src/overlay/x.ts', 'document.body.checkVisibility()', 'plugin'),
  uses('src/overlay/x.ts', 'AbortSignal.timeout(1)', 'plugin'),
  uses('src/overlay/x.ts', 'new Highlight()', 'plugin'),
  uses('src/ui/x.ts', 'given!', 'noNonNullAssertion'),
  uses('src/ui/x.ts', 'given as any', 'noExplicitAny'),
  uses('src/ui/Loud_Name.ts', '1', 'useFilenamingConvention'),
  { file: 'src/ui/default.ts', code: 'export default 1;\n', rule: 'noDefaultExport' },
  {
    file: 'src/check/first.ts',
    code: "import { b } from './second';\n\nexport const a = (): unknown => b;\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/check/second.ts',
    code: "import { a } from './first';\n\nexport const b = (): unknown => a;\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/ui/long.ts',
    code: `export function long(): void {\n${"  String('');\n".repeat(41)}}\n`,
    rule: 'noExcessiveLinesPerFunction',
  },
  { file: 'src/ui/file.ts', code: "String('');\n".repeat(251), rule: 'noExcessiveLinesPerFile' },
  {
    file: 'src/ui/branches.ts',
    code: `export function many(n: number): number {\n${'  if (n > 1 && n < 9 || n === 3) for (;;) if (n) return n;\n'.repeat(5)}  return n;\n}\n`,
    rule: 'noExcessiveCognitiveComplexity',
  },
  {
    file: 'test/unit/skip.test.ts',
    code: "import { test } from 'vitest';\n\ntest.skip('x', () => {});\n",
    rule: 'noSkippedTests',
  },
  {
    file: 'test/unit/only.test.ts',
    code: "import { test } from 'vitest';\n\ntest.only('x', () => {});\n",
    rule: 'noFocusedTests',
  },
];

const allowed: readonly Trespass[] = [
  uses('src/overlay/x.ts', 'document.body.showPopover?.()', 'plugin'),
  imports('src/ui/x.ts', '../result/calculation'),
  imports('src/platform/x.ts', 'wxt/browser'),
  imports('src/page/x.ts', 'parse5'),
  imports('src/cli/x.ts', 'node:fs'),
  imports('src/rules/requests/deep.ts', '../../finding/rule'),
];

/** Every case stands in a file of its own, numbered, so that no two mask each other. */
function placed({ file }: Trespass, number: number): string {
  const isFixed = /fromLive|first|second|Loud|test/.test(file);
  return isFixed ? file : file.replace(/(\w+)\.ts$/, `$1${number}.ts`);
}

let folder = '';
let objections: readonly { readonly file: string; readonly rule: string }[] = [];
const cases = [...trespasses, ...allowed];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gouji-lint-')));
  for (const name of readdirSync('.').filter((each) => /^\.(?:biome|gitignore)/.test(each)))
    cpSync(name, join(folder, name), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  cases.forEach((each, number) => {
    const path = join(folder, placed(each, number));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, each.code);
  });
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const parameters = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' });
  objections = stdout.split('\n').flatMap((line) => {
    const [, title = '', file = ''] = /title=([^,]+),file=([^,]+)/.exec(line) ?? [];
    return file ? [{ file: relative(folder, file), rule: title.split('/').at(-1) ?? '' }] : [];
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objectsTo = (file: string, rule: string): boolean =>
  objections.some((objection) => objection.file === file && objection.rule === rule);

describe('the linter objects', () => {
  test.each(trespasses.map((each, number) => ({ ...each, at: placed(each, number) })))('$rule: $at', ({ at, rule }) => {
    expect(objectsTo(at, rule)).toBe(true);
  });
});

describe('the linter lets pass', () => {
  test.each(allowed.map((each, index) => ({ ...each, at: placed(each, trespasses.length + index) })))(
    '$rule: $at',
    ({ at, rule }) => {
      expect(objectsTo(at, rule)).toBe(false);
    },
  );
});
