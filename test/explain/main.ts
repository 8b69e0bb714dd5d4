import { parseArgs } from 'node:util';
import { SECTIONS } from '../../src/report/addresses';
import { cellsIn, explain } from './explain';

const USAGE = `npm run explain -- '句子' [--organ NAME] [--section ${SECTIONS.join('|')}] [--cells ADDRESS=NUMBER …]
Every cell that is not named prints 0; --cells takes one cell or several, parted by commas, and can be given more than once.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organ: { type: 'string', default: '青溪县水务局' },
    section: { type: 'string', default: 'overview' },
    cells: { type: 'string', multiple: true, default: [] },
  },
});
const section = SECTIONS.find((id) => id === values.section);
const cells = cellsIn(values.cells);
const [text] = positionals;
if (!text || !section || !cells) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  console.log(explain({ text, organ: values.organ, section, cells }));
}
