import { printedCells } from '../../finding/rows/printedCells';
import { rule } from '../../finding/rule';
import { namesOf } from '../../finding/words';
import type { Place } from '../../report/report';

/** Small numbers meet by chance. */
const SMALL = 20;
const ROWS = 4;

const rowOf = (place: Place) => place.split('.')[1] ?? '';

export default rule({
  id: 'proactive/repeated-number',
  severity: 'info',
  title: { zh: '表二多行数字相同', en: 'Table 2: one number in many rows' },
  basis: null,
  isFolded: true,
  why: {
    zh: '互不相关的几行填了同一个较大的数，可能是复制时带下来的。',
    en: 'The same large number in rows that have nothing to do with each other may have been copied down.',
  },
  fix: {
    zh: '请逐行核实；确实相同的不用改。',
    en: 'Check each row; where they are really alike nothing needs to change.',
  },

  *check(report) {
    const cells = report.tables.proactive.status === 'read' ? printedCells(report, 'proactive') : [];
    const places = new Map<number, Place[]>();
    for (const { place, cell } of cells) {
      if (cell.value !== null && cell.value > SMALL) places.set(cell.value, [...(places.get(cell.value) ?? []), place]);
    }
    // The three columns of one row are often alike, and rightly so.
    const repeated = [...places].filter(([, found]) => new Set(found.map(rowOf)).size >= ROWS);
    if (repeated.length === 0) yield { outcome: cells.length > 0 ? 'pass' : 'absent', key: 'table' };
    for (const [value, [first, ...rest]] of repeated) {
      if (!first) continue;
      const { zh, en } = namesOf([first, ...rest]);
      yield {
        outcome: 'fail',
        key: String(value),
        addresses: [first, ...rest],
        message: { zh: `表二多行都填${value}：${zh}`, en: `Table 2 says ${value} in many rows: ${en}` },
      };
    }
  },
});
