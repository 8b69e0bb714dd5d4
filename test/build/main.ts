import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeBuilds } from './writeBuilds';
import { sha256Of, zipFolder } from './zipFolder';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const sums = writeBuilds().map(([build, folder]) => {
  const name = `gouji-${version}-${build}.zip`;
  const bytes = zipFolder(folder);
  writeFileSync(resolve('.output', name), bytes);
  return `${sha256Of(bytes)}  ${name}`;
});
writeFileSync(resolve('.output', 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
