import { writeFileSync } from 'node:fs';
import { generated } from './generated';

for (const { path, text } of generated()) {
  writeFileSync(path, text);
  console.log(path);
}
