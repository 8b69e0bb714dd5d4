import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FIREFOX_ADVICE, installFirefox } from '../browser/findFirefox';
import { browserAdvice, installBrowser } from '../browser/installBrowser';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const REPORT = resolve('.cache/tests.json');

function run(title: string, script: string, parameters: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const child = spawnSync(process.execPath, [resolve('node_modules', script), ...parameters], { stdio: 'inherit' });
  return child.status === 0;
}

function vitest(parameters: readonly string[]): Tally {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const isWell = run('tests', 'vitest/vitest.mjs', [
    'run',
    '--config',
    'test/vitest.config.ts',
    ...reporters,
    ...parameters,
  ]);
  try {
    const told = JSON.parse(readFileSync(REPORT, 'utf8'));
    const failed = Number(told.numFailedTests);
    // A file that could not be loaded, or an unhandled rejection, fails the run without failing a test.
    return { passed: Number(told.numPassedTests), failed: failed === 0 && !isWell ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const counted = (isWell: boolean): Tally => (isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function everything(): Tally[] {
  const types = counted(run('types', 'typescript/bin/tsc', []));
  const lint = counted(run('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']));
  const browser = installBrowser();
  if (!installFirefox()) console.error(`\n${FIREFOX_ADVICE}`);
  if (browser) return [types, lint, vitest([])];
  const rest = vitest(['--project=unit', '--project=size']);
  console.error(`\nThe end-to-end tests did not run, so this is not a pass. ${browserAdvice()}`);
  return [types, lint, rest, counted(false)];
}

const parameters = process.argv.slice(2);
const tallies = parameters.length > 0 ? [vitest(parameters)] : everything();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
const line = `${passed} passed, ${failed} failed`;
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/tally.txt', `${line}\n`);
console.log(`\n${line}`);
process.exitCode = failed === 0 ? 0 : 1;
