import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchPage } from './benchPage';
import { median, type Row } from './row';

const PAGES = 100;
const ROUNDS = 3;
const LAUNCH = ['src/cli/launch.mjs', 'src/cli/main.ts', '--format', 'ndjson'];

function secondsFor(folder: string, before: readonly string[]): number {
  const [command = process.execPath, ...words] = [...before, process.execPath, ...LAUNCH, folder];
  const started = performance.now();
  const { status, error } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error || status === null) throw error ?? new Error('the command did not end by itself');
  return (performance.now() - started) / 1000;
}

const canPin = (): boolean => spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Pages a second of the command over a folder, its start included: on all cores, beside one where the system can say so. */
export function inCommand(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  for (let page = 0; page < PAGES; page += 1) writeFileSync(join(folder, `${page}.html`), benchPage());
  const rate = (before: readonly string[]): number =>
    median(Array.from({ length: ROUNDS }, () => PAGES / secondsFor(folder, before)));
  const all = rate([]);
  const one = canPin() ? rate(['taskset', '-c', '0']) : all;
  rmSync(folder, { recursive: true });
  const cores = availableParallelism();
  return [
    {
      zh: `命令，每秒网页数，${cores} 核`,
      en: `the command, pages a second, ${cores} cores`,
      value: all,
      unit: '/s',
      beside: 'one core',
      yardstick: one,
      budget: null,
    },
  ];
}
