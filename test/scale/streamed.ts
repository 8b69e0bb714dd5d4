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
  /** The most memory that the process ever held. */
  readonly megabytes: number;
  /** Records that had been handed over when the first result came: they are not read ahead without end. */
  readonly ahead: number;
}

function mostMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Pipes records into the command, made one by one, and drops its results as they come. */
export async function streamed(records: number): Promise<Streamed> {
  const from = performance.now();
  const child = spawn(process.execPath, LAUNCH, { stdio: ['pipe', 'pipe', 'inherit'] });
  let [results, firstSeconds, megabytes, written, ahead] = [0, 0, 0, 0, 0];
  child.stdout.on('data', (chunk: Buffer) => {
    if (firstSeconds === 0) [firstSeconds, ahead] = [(performance.now() - from) / 1000, written];
    for (const byte of chunk) if (byte === 0x0a) results += 1;
    megabytes = Math.max(megabytes, mostMegabytes(child.pid));
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

/** The command over few and many records: the same memory, and results from the beginning. */
export async function streamedRuns(counts: readonly number[]): Promise<void> {
  const few = await streamed(counts[0] ?? 0);
  const runs = [few];
  for (const count of counts.slice(1)) runs.push(await streamed(count));
  for (const { records, results, seconds, firstSeconds, megabytes, ahead } of runs) {
    console.log(
      `${records} records, ${results} results, ${availableParallelism()} cores: ${seconds.toFixed(0)} s (${(results / seconds).toFixed(0)}/s), first after ${firstSeconds.toFixed(1)} s with ${ahead} handed over, ${megabytes.toFixed(0)} MB at most`,
    );
  }
  const most = runs.at(-1);
  const isConstant = most !== undefined && most.megabytes < few.megabytes * 1.15;
  console.log(`${isConstant ? '✓' : '✗'} memory at most within 15 % of that for ${few.records} records`);
  if (!isConstant) process.exitCode = 1;
}
