import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { recordLine } from './records';

const LAUNCH = ['src/cli/launch.mjs', 'src/cli/main.ts', '--format', 'ndjson', '--deadline', '60', '-'];

/** What a run over so many records took. */
export interface Streamed {
  readonly records: number;
  readonly results: number;
  readonly seconds: number;
  /** Until the first result was there. */
  readonly firstSeconds: number;
  /** Memory held during the run, looked at again and again; its most depends on when garbage is taken out. */
  readonly megabytes: readonly number[];
  /** Records that had been handed over when the first result came: they are not read ahead without end. */
  readonly ahead: number;
}

function megabytesOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const EACH = 20;

/** Pipes records into the command, made one by one, and drops its results as they come. */
export async function streamed(records: number): Promise<Streamed> {
  const from = performance.now();
  const child = spawn(process.execPath, LAUNCH, { stdio: ['pipe', 'pipe', 'inherit'] });
  let [results, firstSeconds, written, ahead] = [0, 0, 0, 0];
  const megabytes: number[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    if (firstSeconds === 0) [firstSeconds, ahead] = [(performance.now() - from) / 1000, written];
    for (const byte of chunk) {
      if (byte !== 0x0a) continue;
      results += 1;
      if (results % EACH === 0) megabytes.push(megabytesOf(child.pid));
    }
  });
  const ended = once(child, 'close');
  for (let at = 0; at < records; at += 1) {
    if (!child.stdin.write(`${recordLine(at)}\n`)) await once(child.stdin, 'drain');
    written = at + 1;
  }
  child.stdin.end();
  await ended;
  return { records, results, seconds: (performance.now() - from) / 1000, firstSeconds, megabytes, ahead };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The command over so many records: results from the beginning, and no more memory at the end than at the beginning. */
export async function streamedRun(count: number): Promise<void> {
  const { records, results, seconds, firstSeconds, megabytes, ahead } = await streamed(count);
  const quarter = Math.ceil(megabytes.length / 4);
  const [first, last] = [median(megabytes.slice(0, quarter)), median(megabytes.slice(-quarter))];
  console.log(
    `${records} records, ${results} results, ${availableParallelism()} cores: ${seconds.toFixed(0)} s (${(results / seconds).toFixed(0)}/s), the first after ${firstSeconds.toFixed(1)} s with ${ahead} handed over`,
  );
  console.log(
    `memory: ${first.toFixed(0)} MB in the first quarter, ${last.toFixed(0)} MB in the last, ${Math.max(...megabytes).toFixed(0)} MB at most`,
  );
  const isConstant = last < first * 1.25;
  console.log(`${isConstant ? '✓' : '✗'} the last quarter took as much memory as the first`);
  if (!isConstant) process.exitCode = 1;
}
