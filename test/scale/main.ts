import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overHosts } from './overHosts';
import { streamedRun } from './streamed';

const MANY = 10_000;
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
