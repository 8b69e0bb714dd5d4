import fc from 'fast-check';
import { complaintsAbout } from './complaintsAbout';
import { cellsOf } from './expected';
import { renderPage } from './renderPage';
import { scenarios } from './scenarios';

const [count = '10000', seed, path] = process.argv.slice(2);
const runs = Number(count);
const started = Date.now();
let done = 0;

function progress(): void {
  done += 1;
  if (done % 500 === 0) console.log(`${done} pages, ${Math.round((Date.now() - started) / 1000)} s`);
}

const property = fc.property(scenarios, (scenario) => {
  progress();
  const complaints = complaintsAbout(scenario);
  if (complaints.length > 0) throw new Error(complaints.slice(0, 12).join('\n'));
});
const parameters = { numRuns: runs, ...(seed ? { seed: Number(seed) } : {}), ...(path ? { path } : {}) };
const details = fc.check(property, parameters);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`seed ${details.seed}: ${details.numRuns} pages, ${seconds} s`);
if (details.failed) {
  const [scenario] = details.counterexample ?? [];
  if (scenario) {
    console.log(JSON.stringify(scenario, null, 1));
    const cells = cellsOf(scenario);
    console.log(renderPage(scenario, (address) => cells.get(address)?.printed ?? '0').html);
  }
  console.log(String(details.errorInstance));
  console.log(`replay: npm run fuzz -- ${runs} ${details.seed} ${details.counterexamplePath}`);
  process.exitCode = 1;
}
