import { readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism } from 'node:os';
import { markdown, type Row, shortMarkdown } from './row';

const START = '<!-- speed: written by npm run bench -- --write -->';
const END = '<!-- speed: end -->';

function writeBetween(path: string, table: string): void {
  const text = readFileSync(path, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path} has lost its marks: ${START} and ${END}.`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} 核 cores, ${arch()}, Node ${process.versions.node}`;
  writeFileSync(path, `${text.slice(0, start)}${START}\n\n${day}，${machine}\n\n${table}\n\n${text.slice(end)}`);
}

/** Writes what was measured, with the day and the kind of machine: every row, and in the README those with a budget. */
export function writeTables(rows: readonly Row[]): void {
  writeBetween('.github/BENCH.md', markdown(rows));
  writeBetween('README.md', shortMarkdown(rows));
}
