import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism } from 'node:os';
import { markdown, type Row } from './row';

const START = '<!-- speed: written by npm run bench -- --write -->';
const END = '<!-- speed: end -->';

/** Puts what was measured into the README, with the day and the kind of machine. */
export function writeReadme(rows: readonly Row[]): void {
  const path = 'README.md';
  const text = readFileSync(path, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has lost its marks: ${START} and ${END}.`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} 核 cores, ${arch()}, Node ${process.versions.node}`;
  const written = `${START}\n\n${day}，${machine}\n\n${markdown(rows)}\n\n`;
  writeFileSync(path, text.slice(0, start) + written + text.slice(end));
}
