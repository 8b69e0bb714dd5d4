import { parseArgs } from 'node:util';
import { SECTIONS } from '../../src/report/addresses';
import { cellsIn, explain, type Question } from './explain';

const USAGE = `npm run explain -- '句子' [--organ NAME] [--section ${SECTIONS.join('|')}] [--cells ADDRESS=NUMBER …]
Every cell that is not named prints 0; --cells takes one cell or several, parted by commas, and can be given more than once.`;

/** What was asked; a sentence of why not where the words of the command cannot be read. */
function asked(): Question | 'help' {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      organ: { type: 'string', default: '青溪县水务局' },
      section: { type: 'string', default: 'overview' },
      cells: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const [text, ...others] = positionals;
  const section = SECTIONS.find((id) => id === values.section);
  const cells = cellsIn(values.cells);
  if (!text) throw new Error('A sentence is missing.');
  if (others.length > 0)
    throw new Error(`One sentence at a time, in quotation marks; this is left over: ${others.join(' ')}`);
  if (!section) throw new Error(`There is no section ${values.section}.`);
  if (!cells) throw new Error('A cell is given as ADDRESS=NUMBER.');
  return { text, organ: values.organ, section, cells };
}

try {
  const question = asked();
  console.log(question === 'help' ? USAGE : explain(question));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 2;
}
