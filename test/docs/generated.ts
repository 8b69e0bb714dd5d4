import { readFileSync } from 'node:fs';
import { codebook } from '../../src/export/codebook';
import { rules } from '../../src/rules/index';
import { describedSchema } from './describedSchema';
import { examples } from './examples';
import { rulesTable } from './rulesTable';

/** A file that is made, or partly made, from the code. */
export interface Generated {
  readonly path: string;
  readonly text: string;
}

const START = '<!-- rules: written by npm run docs -->';
const END = '<!-- rules: end -->';

function readme(known: ReturnType<typeof examples>): Generated {
  const path = 'README.md';
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} has lost its marks: ${START} and ${END}.`);
  return { path, text: `${text.slice(0, start)}${START}\n\n${rulesTable(rules, known)}\n\n${text.slice(end)}` };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every such file as it should now read. */
export function generated(): readonly Generated[] {
  const known = examples(rules);
  return [
    readme(known),
    { path: 'assets/result.schema.json', text: json(describedSchema()) },
    { path: 'assets/codebook.csv', text: codebook() },
    { path: 'src/ui/rules/examples.json', text: json(known) },
  ];
}
