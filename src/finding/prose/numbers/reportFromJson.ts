import { bySection, byTable, type SectionId, type TableId } from '../../../report/addresses';
import { cellsIn } from '../../../report/places/valueIn';
import type { Report, Section, Table } from '../../../report/report';
import type { ReportJson } from '../../../report/schema';

function sectionOf(report: ReportJson, id: SectionId): Section {
  const found = report.sections.find((section) => section.id === id);
  const { status = 'missing', heading = null, paragraphs = [] } = found ?? {};
  return { id, status, heading, paragraphs, tabulated: [], unreadable: null, files: [] };
}

function tableOf({ cells, editions }: ReportJson, id: TableId): Table {
  const isRead = Object.keys(cells).some((address) => address.startsWith(`${id}.`));
  const edition = id === 'disputes' ? '2021' : (editions[id] ?? '2021');
  const nothing = { oddLabels: [], extraRows: [], missingRows: [], missingColumns: [], misplacedRows: [] };
  const marks = { hidden: null, extraColumns: [], hasSubtotalColumn: false, looseValueCount: null, unmatched: '' };
  return { id, status: isRead ? 'read' : 'absent', edition, fragments: 1, ...nothing, ...marks };
}

/**
 * A report as far as its export tells: its numbers and prose. What the page said of itself (dates, titles, odd labels,
 * words in foreign tables) is not exported, so nothing may be judged anew by it.
 */
export function reportFromJson(report: ReportJson): Report {
  return {
    title: null,
    year: report.year,
    organ: report.organ,
    indexNumbers: [],
    organCode: report.organCode,
    organKind: report.organKind,
    organLevel: 'unknown',
    published: null,
    signature: { organ: null, date: null },
    stated: { titles: [], besideTitle: [], dates: [], organs: [], period: null, metas: null },
    preamble: [],
    sections: bySection((id) => sectionOf(report, id)),
    headings: [],
    tables: byTable((id) => tableOf(report, id)),
    cells: cellsIn(report),
    hasPictures: false,
    hasOtherFigures: false,
    elsewhere: null,
    files: [],
    isFreeForm: false,
    isTraditional: false,
    otherPages: null,
  };
}
