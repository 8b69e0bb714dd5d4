import { parseArgs } from 'node:util';
import { SECTIONS } from '../../src/report/addresses';
import { explain } from './explain';

const USAGE = `npm run explain -- '句子' [--organ NAME] [--section ${SECTIONS.join('|')}] [--cells ADDRESS=NUMBER …]
Every cell that is not named prints 0; --cells takes one cell and can be given more than once.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organ: { type: 'string', default: '青溪县水务局' },
    section: { type: 'string', default: 'overview' },
    cells: { type: 'string', multiple: true, default: [] },
  },
});
const section = SECTIONS.find((id) => id === values.section);
const cells = values.cells.flatMap((words) => words.split(/[\s,]+/)).map((cell) => cell.split('='));
const [text] = positionals;
if (!text || !section || cells.some((cell) => cell.length !== 2)) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const printed = new Map(cells.map(([address = '', value = '']) => [address, value]));
  console.log(explain({ text, organ: values.organ, section, cells: printed }));
}
