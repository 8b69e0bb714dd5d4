import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overHosts } from './overHosts';
import { streamedRuns } from './streamed';

const [FEW, MANY] = [1000, 10_000];
const [part, ...counts] = process.argv.slice(2);

if (part === undefined || part === 'hosts') {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-scale-'));
  try {
    await overHosts(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (part === undefined || part === 'streamed') {
  await streamedRuns(counts.length > 0 ? counts.map(Number) : [FEW, MANY]);
}
