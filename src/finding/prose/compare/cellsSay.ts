import { listedCells } from '../../../report/listedCells';
import { nameOf } from '../../../report/nameOf';
import type { Quantity } from '../../quantity';
import type { Bilingual } from '../../rule';

/** As many cells as a sentence still names one by one. */
const MAX_CELLS_NAMED = 3;

/** What cells hold, in words: 表三“（一）予以公开”行“总计”列为4; of several, their sum. */
export function cellsSay(cells: readonly Quantity[], sum: number): Bilingual {
  const names = cells.map(({ place }) => nameOf(place));
  const [first] = names;
  if (!first) return { zh: `表中为${sum}`, en: `the table gives ${sum}` };
  if (names.length === 1) return { zh: `${first.zh}为${sum}`, en: `${first.en} is ${sum}` };
  const filled = cells.filter(({ cell }) => cell.value !== 0);
  const terms = filled.map(({ place, cell }) => ({ ...nameOf(place), value: cell.value }));
  if (terms.length === 0) {
    const zh =
      names.length > MAX_CELLS_NAMED ? `${first.zh}等${names.length}格` : listedCells(cells.map(({ place }) => place));
    return { zh: `${zh}均为0`, en: `${first.en} and ${names.length - 1} more are 0` };
  }
  if (terms.length > MAX_CELLS_NAMED)
    return {
      zh: `${first.zh}等${names.length}格合计为${sum}`,
      en: `${first.en} and ${names.length - 1} more add up to ${sum}`,
    };
  const zh = terms.map(({ zh: name, value }) => `${name}为${value}`).join('，');
  const en = terms.map(({ en: name, value }) => `${name} is ${value}`).join(', ');
  return terms.length === 1 ? { zh, en } : { zh: `${zh}，合计${sum}`, en: `${en}, together ${sum}` };
}
