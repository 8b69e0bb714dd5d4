import { aggregate } from '../../finding/aggregate';
import { NOT_CHECKED } from '../../finding/notRead';
import { type Outcome, rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { counted, namesOf } from '../../finding/words';
import { type Address, EDITIONS, TABLES } from '../../report/addresses';
import { addressesOf } from '../../report/addressesOf';
import type { Report, Table } from '../../report/report';

/** The cells of a table that is read, of rows and columns that are there, which were not read themselves. */
function unreadCells({ cells }: Report, { id, missingRows, missingColumns }: Table): Address[] {
  const lost = new Set([...missingRows, ...missingColumns].map(({ place }) => place.slice(`labels.${id}.`.length)));
  const isLost = (address: string): boolean => {
    const path = address.slice(id.length + 1);
    const split = path.lastIndexOf('.');
    return [path, path.slice(0, split), path.slice(split + 1)].some((part) => lost.has(part));
  };
  const all = new Set(EDITIONS.flatMap((edition) => addressesOf(id, edition)));
  return [...all].filter((address) => cells.get(address)?.state === 'missing' && !isLost(address));
}

function* ofTable(report: Report, table: Table): Iterable<Outcome> {
  const { id, status } = table;
  const name = TABLE_NAMES[id];
  const unread = status === 'read' ? unreadCells(report, table) : [];
  const twice = unread.filter((address) => report.cells.get(address)?.raw !== '');
  const rest = unread.filter((address) => !twice.includes(address));
  yield aggregate(`${id}.twice`, status === 'read', twice, () => {
    const raw = twice.length === 1 ? `（${report.cells.get(twice[0] as Address)?.raw}）` : '';
    return {
      zh: `${namesOf(twice).zh}印了两个不同的数${raw}，无从知道以哪一个为准${NOT_CHECKED.zh}`,
      en: `${namesOf(twice).en}: two different figures are printed${raw}, and nobody can tell which is meant${NOT_CHECKED.en}`,
    };
  });
  yield aggregate(id, status === 'read', rest, () => ({
    zh: `${name.zh}有${rest.length}格没有读到（与栏目对不齐、栏目没有名称，或者不是依次排列的文字）${NOT_CHECKED.zh}：${namesOf(rest).zh}`,
    en: `${name.en}: ${counted(rest.length, 'cell')} not read (in line with no column, in one without a name, or not text in its own order)${NOT_CHECKED.en}: ${namesOf(rest).en}`,
  }));
}

export default rule({
  id: 'structure/cells-unread',
  severity: 'warning',
  title: { zh: '有格未读', en: 'Cells that were not read' },
  basis: null,
  why: {
    zh: '行和列都在，格内是图片或者字序被改动，与栏目对不齐，栏目没有名称，或者同一格印了两个不同的数，本工具不猜。',
    en: 'Row and column are there, but the cell holds a picture or characters in turned order, does not line up with its column, stands in one without a name, or is printed twice with different figures; nothing is guessed.',
  },
  fix: {
    zh: '请人工核对所列各格；表格行列不齐或者重复的，宜对照格式调整。',
    en: 'Check these cells by hand; where rows and columns do not line up or are repeated, set the table right.',
  },

  *check(report) {
    for (const id of TABLES) yield* ofTable(report, report.tables[id]);
    yield aggregate('again', true, report.hasOtherFigures ? ['page'] : [], () => ({
      zh: '同一张统计表在页面上印了两遍，数字不同，只核验了其中一遍',
      en: 'A table stands on the page twice with different figures; one of them was checked',
    }));
  },
});
