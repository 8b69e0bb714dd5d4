import { TABLES } from '../../report/addresses';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { cellParts } from '../../report/listedCells';
import type { ReportJson } from '../../report/schema';
import { type Flavours, htmlTable, paragraphsHtml } from '../tables/htmlParts';
import { officialForm } from '../tables/officialCopy';
import { tsvTable } from '../tables/tsvTable';

/** What is copied of a sum of reports. */
export interface RolledTables {
  /** 所选 N 份之和. */
  readonly heading: string;
  /** Each cell's text, as a report would print it. */
  readonly printed: Pick<ReportJson, 'cells' | 'editions'>;
  /** Who took part, who did not, and what to mind. */
  readonly notes: readonly string[];
}

/** The three tables of a sum in the official layout, with what has to be said of it. */
export function rollUpCopy({ heading, printed, notes }: RolledTables): Flavours {
  const tables = TABLES.map((table) => ({ title: SECTION_LABELS[table].official, ...officialForm(table, printed) }));
  return {
    text: [heading, ...tables.flatMap(({ title, text }) => [title, text]), ...notes.map((note) => `${note}。`)].join(
      '\n',
    ),
    html: [
      paragraphsHtml([heading], 0),
      ...tables.flatMap(({ title, html = '' }) => [paragraphsHtml([title], 0), html]),
      paragraphsHtml(notes.map((note) => `${note}。`)),
    ].join(''),
  };
}

/** A cell of the sum beside another report's, in words. */
export interface BesideLine {
  readonly address: string;
  readonly sum: string;
  readonly printed: string;
  readonly difference: string;
}

const COLUMNS = ['表', '行', '列', '所选之和', '对照报告所填', '对照比和'];

/** The cells that differ from another report's, as a table. */
export function besideCopy(heading: string, lines: readonly BesideLine[], notes: readonly string[]): Flavours {
  const rows = lines.map(({ address, sum, printed, difference }) => {
    const { table, row, column } = cellParts(address);
    return [table, row, column, sum, printed, difference];
  });
  const ended = notes.map((note) => `${note}。`);
  return {
    text: [heading, tsvTable(COLUMNS, rows), ...ended].join('\n'),
    html: [paragraphsHtml([heading], 0), htmlTable(COLUMNS, rows), paragraphsHtml(ended)].join(''),
  };
}
