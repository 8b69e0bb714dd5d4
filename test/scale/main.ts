import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batchPage } from './batchPage';
import { overHosts } from './overHosts';
import { streamedRun } from './streamed';

const MANY = 10_000;
const MANY_IN_TAB = 3000;
const [part, count] = process.argv.slice(2);

if (part === undefined || part === 'hosts') {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-scale-'));
  try {
    await overHosts(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (part === undefined || part === 'streamed') await streamedRun(Number(count ?? MANY));
if ((part === undefined || part === 'batch') && !(await batchPage(Number(count ?? MANY_IN_TAB)))) process.exitCode = 1;
