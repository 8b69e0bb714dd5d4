// Runs a TypeScript entry on plain Node: `node src/cli/launch.mjs ENTRY [ARGUMENT…]`.
// The bundle is kept in .cache/ and made anew only when one of its sources has changed, so that start-up stays short.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = process.argv[2] ?? '';
const bundleOf = (file) => join(root, '.cache', `${file.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`);
/** The command's workers run a bundle of their own. */
const entries = entry === 'src/cli/main.ts' ? [entry, 'src/cli/workers/pageWorker.ts'] : [entry];

const stamp = (file) => statSync(join(root, file)).mtimeMs;

function isFresh(bundle) {
  try {
    const sources = JSON.parse(readFileSync(`${bundle}.json`, 'utf8'));
    return statSync(bundle).isFile() && Object.entries(sources).every(([file, time]) => stamp(file) === time);
  } catch {
    return false;
  }
}

// A sudden end, or a second command started meanwhile, must not leave half a file.
function write(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The command is bundled whole, because it starts faster so; tools of the house use what is installed. */
async function build(file) {
  const { build: bundleWith } = await import('vite');
  const { output } = await bundleWith({
    root,
    configFile: false,
    logLevel: 'error',
    // This build of it holds no client for the network, which takes half of the command's bundle.
    resolve: { alias: [{ find: /^cheerio$/, replacement: join(root, 'node_modules/cheerio/dist/browser/index.js') }] },
    // The pool finds the files of its threads beside its own; what reads a PDF or a Word file is loaded where there is one.
    ssr: { noExternal: file.startsWith('src/') || [], external: ['tinypool', 'pdfjs-dist', 'mammoth'] },
    build: {
      ssr: join(root, file),
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const own = output[0].moduleIds
    .map((id) => relative(root, id.split('?')[0]))
    .filter((file) => !/^\.\.|^\0|node_modules/.test(file));
  const sources = Object.fromEntries([...own, 'package-lock.json'].map((file) => [file, stamp(file)]));
  const bundle = bundleOf(file);
  mkdirSync(dirname(bundle), { recursive: true });
  write(bundle, output[0].code);
  write(`${bundle}.json`, JSON.stringify(sources));
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(2);
}
for (const file of entries) if (!isFresh(bundleOf(file))) await build(file);
process.argv.splice(1, 2, bundleOf(entry));
await import(pathToFileURL(bundleOf(entry)).href);
