import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { complaintsAbout } from './complaintsAbout';
import { readDamaged } from './damaged/readDamaged';
import { cellsOf } from './expected';
import { measureAll } from './growth/measureAll';
import { readMedia } from './readMedia';
import { renderPage } from './renderPage';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

const PAGE = '.cache/fuzz.html';
const [count = '10000', asked, path] = process.argv.slice(2);
const isGrowthAlone = count === 'growth';
const isOfMedia = count === 'media';
const isDamaged = count === 'damaged';
/** How long damaged files are read where nobody says. */
const SECONDS = 60;
const numRuns = Number(count);
const seed = asked === undefined ? Date.now() % 1_000_000_000 : Number(asked);
const started = Date.now();
let done = 0;

const clock = () => `${Math.round((Date.now() - started) / 1000)} s`;

function read(scenario: Scenario): void {
  done += 1;
  if (done % 500 === 0) console.log(`${done} pages, ${clock()}`);
  const complaints = complaintsAbout(scenario);
  if (complaints.length > 0) throw new Error(complaints.slice(0, 12).join('\n'));
}

function show(scenario: Scenario): void {
  const cells = cellsOf(scenario);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(PAGE, renderPage(scenario, (address) => cells.get(address)?.printed ?? '0').html);
  console.log(`${JSON.stringify(scenario, null, 1)}\nThe page: ${PAGE}`);
}

function readAll(): boolean {
  console.log(`seed ${seed}`);
  const details = fc.check(fc.property(scenarios, read), { numRuns, seed, ...(path === undefined ? {} : { path }) });
  console.log(
    `${details.numRuns} pages, ${clock()}, ${details.failed ? 'one of them not read exactly' : 'all read exactly'}`,
  );
  if (details.failed) {
    const [scenario] = details.counterexample ?? [];
    if (scenario) show(scenario);
    console.log(String(details.errorInstance));
    console.log(`Again: npm run fuzz -- ${numRuns} ${seed} ${details.counterexamplePath}`);
  }
  return !details.failed;
}

/**
 * `npm run fuzz -- growth SEED WORDS` measures growth alone, of the patterns whose name holds some words;
 * `npm run fuzz -- damaged SEED SECONDS` reads damaged files of every kind; `npm run fuzz -- media SEED` reads sixty reports as Word, PDF, OFD and workbook.
 */
async function isAllWell(): Promise<boolean> {
  if (isOfMedia) return readMedia(seed);
  if (isDamaged) return readDamaged(seed, Number(path ?? SECONDS));
  if (isGrowthAlone) return measureAll(seed % 1_000_000, path);
  if (!readAll()) return false;
  return path !== undefined || ((await readDamaged(seed, SECONDS)) && measureAll(seed % 1_000_000));
}
if (!(await isAllWell())) process.exitCode = 1;
