import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Result, resultSchema } from '../../../src/result/resultSchema';

const LAUNCHER = [resolve('src/cli/launch.mjs'), 'src/cli/main.ts'];
const PLAIN = { PATH: process.env.PATH, HOME: process.env.HOME };

/** A sample report of the repository, by name. */
export const sample = (name: string): string => resolve(`test/pages/sample-${name}.html`);

/** A folder of its own for one test file. */
export const freshFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'gouji-cli-')));

/** Writes a file into a folder and says where. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The real command, run to its end. */
export function gouji(words: readonly string[], { cwd, stdin = '', env = {} }: Run = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...LAUNCHER, ...words], {
    cwd,
    input: stdin,
    encoding: 'utf8',
    env: { ...PLAIN, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The real command, left running. */
export const startGouji = (words: readonly string[]) =>
  spawn(process.execPath, [...LAUNCHER, ...words], { env: PLAIN });

/** The results in an ndjson output, each as its schema has it. */
export function resultsIn(ndjson: string): Result[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => resultSchema.parse(JSON.parse(line)));
}
