import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPage } from './benchPage';
import { peakMemory } from './peakMemory';
import { median, type Row } from './row';

/** An office’s batch: over a few pages the start of each thread would be what is measured. */
const PAGES = 1000;
const MANY = 10_000;
const ROUNDS = 3;
const LAUNCH = ['src/cli/launch.mjs', 'src/cli/main.ts', '--format', 'ndjson'];
/** Threads of the command are part of its process: the highest figure is the whole one’s. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`process.on('exit',()=>console.error('peak',(${peakMemory})()))`)}`;

/** Runs a command to its end; seconds, and what it said on standard error. */
function timed([command = process.execPath, ...words]: readonly string[]): { seconds: number; said: string } {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error || status === null) throw error ?? new Error('the command did not end by itself');
  return { seconds: (performance.now() - started) / 1000, said: stderr };
}

function memoryFor(folder: string): number {
  const { said } = timed([process.execPath, '--import', TELL_MEMORY, ...LAUNCH, folder]);
  return Math.max(...[...said.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes))) / 1024;
}

/** A folder of so many pages: one file under many names. */
function filled(root: string, count: number): string {
  const folder = join(root, String(count));
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  writeFileSync(join(folder, '0.html'), benchPage());
  for (let page = 1; page < count; page += 1) linkSync(join(folder, '0.html'), join(folder, `${page}.html`));
  return folder;
}

const canPin = (): boolean => spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Pages a second, its start included: on two cores beside one, where the system can say so. */
function speedRow(root: string): Row {
  const folder = filled(root, PAGES);
  const rate = (before: readonly string[], jobs: string): number =>
    median(
      Array.from(
        { length: ROUNDS },
        () => PAGES / timed([...before, process.execPath, ...LAUNCH, '--jobs', jobs, folder]).seconds,
      ),
    );
  const two = canPin() ? rate(['taskset', '-c', '0,1'], '2') : rate([], '2');
  const one = canPin() ? rate(['taskset', '-c', '0'], '1') : rate([], '1');
  return {
    zh: '命令，每秒网页数，两核',
    en: 'the command, pages a second, two cores',
    value: two,
    unit: '/s',
    beside: 'one core',
    yardstick: one,
    budget: 1.8,
    isFloor: true,
  };
}

function memoryRow(root: string): Row {
  return {
    zh: `命令内存峰值，${MANY} 页`,
    en: `memory at most of the command, ${MANY} pages`,
    value: memoryFor(filled(root, MANY)),
    unit: 'MB',
    beside: `${PAGES} pages`,
    yardstick: memoryFor(filled(root, PAGES)),
    budget: 1.15,
  };
}

function startRow(root: string): Row {
  const page = join(filled(root, 1), '0.html');
  const secondsOf = (words: readonly string[]) =>
    median(Array.from({ length: ROUNDS * 3 }, () => timed([process.execPath, ...words]).seconds * 1000));
  return {
    zh: '命令，只核验一页',
    en: 'the command, over one page',
    value: secondsOf([...LAUNCH, page]),
    unit: 'ms',
    beside: 'node doing nothing',
    yardstick: secondsOf(['--eval', '0']),
    budget: null,
  };
}

/** What the command costs, over one page and over thousands. */
export function inCommand(): Row[] {
  const root = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  // The first run writes the command's bundle.
  timed([process.execPath, ...LAUNCH, '--help']);
  const rows = [startRow(root), ...(availableParallelism() > 1 ? [speedRow(root)] : []), memoryRow(root)];
  rmSync(root, { recursive: true });
  return rows;
}
