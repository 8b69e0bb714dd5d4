import { own } from '../../report/own';
import { isAdded } from '../../result/addedProblem';
import { valueAt } from '../../result/calculation';
import { reviewOf } from '../../result/decision';
import { switchedOffSentence } from '../../result/isGreen';
import { countByHand, isCorrectedAt } from '../../result/kept/correction';
import type { Result } from '../../result/resultSchema';
import { cellWords } from '../letters/places/cellWords';
import { csvLine } from './csvLine';
import { codeCell, textCell } from './textCell';

const COLUMNS = [
  'organ',
  'organCode',
  'year',
  'edition',
  'address',
  '表',
  '行',
  '列',
  'state',
  'value',
  'raw',
  'unit',
  'url',
  'publishedAt',
  'checkedAt',
  'verdict',
  'rules',
] as const;
type Column = (typeof COLUMNS)[number];
type Line = Readonly<Partial<Record<Column, string | number | null>>>;

const write = (line: Line): string => csvLine(COLUMNS.map((column) => line[column] ?? null));

/** The long form's first line, with the mark by which spreadsheets know UTF-8. */
export function longFormHead(): string {
  return `\uFEFF${csvLine(COLUMNS)}`;
}

const marked = (text: string | null, cell: (text: string) => string): string | null =>
  text === null ? null : cell(text);

/** How much of it a person has a say in: the columns have no place for what was decided of each item. */
function personalWords(result: Result): string[] {
  const counts = [
    ['人工读数', countByHand(result)],
    ['人工添加', result.findings.filter(isAdded).length],
    ['不列为问题', result.items.filter((item) => reviewOf(result, item)?.state === 'notListed').length],
    ['待单位说明', result.items.filter((item) => reviewOf(result, item)?.state === 'awaiting').length],
  ] as const;
  return counts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count} 处`] : []));
}

/**
 * One line for each printed value. `url` is the file where a page has no address; `rules` the date of the rule book, how
 * many rules settings switched off, how much a person added, decided or read by hand, and whether this cell was. What holds no report has one
 * line, so that no input is lost from the list; an unread one says why under `raw`. A text that a spreadsheet would take
 * for a number or a date has an apostrophe before it.
 */
export function longFormRows(result: Result): string {
  const { report, source } = result;
  const off = switchedOffSentence(result);
  const rules = [result.generator.rules, ...(off ? [off.zh] : []), ...personalWords(result)].join('；');
  const shared: Line = {
    organ: report?.organ ?? null,
    organCode: marked(report?.organCode ?? null, codeCell),
    year: report?.year ?? null,
    url: marked(source.url ?? source.file ?? source.id, codeCell),
    publishedAt: source.publishedAt,
    checkedAt: result.checkedAt,
    verdict: result.verdict,
    rules,
  };
  const cells = Object.entries(report?.cells ?? {});
  if (!report || cells.length === 0) return write({ ...shared, raw: result.error?.message.zh ?? null });
  const editions: Readonly<Record<string, string | null>> = own(report.editions);
  return cells
    .map(([address, { state, raw }]) => {
      const { table, row, column, unit } = cellWords(address);
      const edition = editions[address.split('.')[0] ?? ''] ?? null;
      const value = state === 'number' ? valueAt(result, address) : null;
      return write({
        ...shared,
        edition,
        address,
        表: table,
        行: row,
        列: column,
        state,
        value,
        raw: textCell(raw),
        unit,
        rules: isCorrectedAt(result, address) ? `${rules}；本格人工读数` : rules,
      });
    })
    .join('');
}
