import type { ProactiveRow, RequestColumn, RequestRow, SectionId, TableId } from './addresses';
import { DISPUTE_GROUP_LABELS, DISPUTE_RESULT_LABELS, LITIGATION_LABEL } from './labels/disputeLabels';
import { englishOf } from './labels/english';
import { PROACTIVE_ROW_LABELS } from './labels/proactiveLabels';
import { REQUEST_COLUMN_LABELS, REQUEST_ROW_GROUPS, REQUEST_ROW_LABELS } from './labels/requestLabels';
import { SECTION_LABELS } from './labels/sectionLabels';
import { officialLabel, proactiveColumnLabel } from './officialLabel';

/** A place in words, in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

const tables: Record<TableId, Name> = {
  proactive: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  disputes: { zh: '表四', en: 'Table 4' },
};

/** A row of table 3 as its labels read: “（三）不予公开—4.保护第三方合法权益”. */
export function requestRowName(row: string): Name {
  const label = REQUEST_ROW_LABELS[row as RequestRow];
  const group = REQUEST_ROW_GROUPS[row.split('.')[0] ?? ''];
  if (!label) return { zh: row, en: row };
  const short = label.official.replace(/（区分处理.*$/, '');
  return group && row.includes('.') && row !== 'otherHandling.all'
    ? { zh: `${group.official}—${short}`, en: `${englishOf(group)}: ${englishOf(label)}` }
    : { zh: short, en: englishOf(label) };
}

/** A group of table 4 with the header above it: “行政诉讼—复议后起诉”. */
export function disputeGroupName(group: string): Name {
  const label = DISPUTE_GROUP_LABELS[group as keyof typeof DISPUTE_GROUP_LABELS];
  return group === 'reconsideration'
    ? { zh: label.official, en: englishOf(label) }
    : { zh: `${LITIGATION_LABEL}—${label.official}`, en: englishOf(label) };
}

function inTable(table: TableId, row: Name, column: Name): Name {
  const rowWord = table === 'disputes' ? '' : '行';
  return {
    zh: `${tables[table].zh}“${row.zh}”${rowWord}“${column.zh}”列`,
    en: `${tables[table].en}, “${row.en}”, ${column.en}`,
  };
}

function cellName(table: TableId, path: string[]): Name {
  const column = path.at(-1) ?? '';
  const row = path.slice(0, -1).join('.');
  if (path[0] === 'extras') return extraName(table, path);
  if (table === 'proactive') {
    const rowLabel = PROACTIVE_ROW_LABELS[row as ProactiveRow];
    const label = proactiveColumnLabel(row, column);
    return inTable(
      table,
      { zh: rowLabel.official, en: englishOf(rowLabel) },
      { zh: label.official, en: englishOf(label) },
    );
  }
  if (table === 'disputes') {
    const label = DISPUTE_RESULT_LABELS[column as keyof typeof DISPUTE_RESULT_LABELS];
    return inTable(table, disputeGroupName(row), { zh: label.official, en: englishOf(label) });
  }
  const label = REQUEST_COLUMN_LABELS[column as RequestColumn];
  return inTable(table, requestRowName(row), { zh: label.official, en: englishOf(label) });
}

function extraName(table: TableId, path: string[]): Name {
  const column = REQUEST_COLUMN_LABELS[path[2] as RequestColumn];
  const of = column ? { zh: `“${column.official}”列`, en: `, ${englishOf(column)}` } : { zh: '', en: '' };
  return {
    zh: `${tables[table].zh}格式以外的第${path[1]}行${of.zh}`,
    en: `${tables[table].en}, extra row ${path[1]}${of.en}`,
  };
}

/** A row or a column by its label, which stands there or ought to. */
function lineOf(table: TableId, label: Name, isRow: boolean): Name {
  const [zh, en] = isRow ? ['行', 'row'] : ['列', 'column'];
  return { zh: `${tables[table].zh}“${label.zh}”${zh}`, en: `${tables[table].en}, ${en} “${label.en}”` };
}

function labelName(table: TableId, path: string): Name {
  const { zh, en } = tables[table];
  if (table === 'requests' && Object.hasOwn(REQUEST_ROW_LABELS, path)) return lineOf(table, requestRowName(path), true);
  const known = path.includes('.') && table !== 'requests' ? undefined : officialLabel(table, path);
  if (known) return lineOf(table, { zh: known.official, en: englishOf(known) }, table !== 'requests');
  const cell = path.includes('.') ? cellName(table, path.split('.')) : { zh: `${zh}表头`, en };
  return { zh: cell.zh, en: `${cell.en}, label` };
}

/** The name of any place in a report, the same words on every surface. */
export function nameOf(place: string): Name {
  const [family, ...path] = place.split('.');
  if (family === 'sections') {
    const label = SECTION_LABELS[path[0] as SectionId];
    const section = { zh: `“${label.official}”`, en: `Section “${englishOf(label)}”` };
    if (path[1] !== 'paragraphs') return section;
    return { zh: `${section.zh}第${path[2]}段`, en: `${section.en}, paragraph ${path[2]}` };
  }
  if (family === 'preamble') return { zh: `开头第${path[0]}段`, en: `Opening, paragraph ${path[0]}` };
  if (family === 'signature') return { zh: '落款', en: 'Signature' };
  if (family === 'tables') return tables[path[0] as TableId];
  if (family === 'labels') return labelName(path[0] as TableId, path.slice(1).join('.'));
  if (family === 'title') return { zh: '标题', en: 'Title' };
  if (family === 'publishedAt') return { zh: '发布日期', en: 'Date of publication' };
  if (family === 'writtenAt') return { zh: '成文日期', en: 'Date of writing' };
  if (family === 'page') return { zh: '全页', en: 'Page' };
  return path.length === 2 && path[0] === 'extras'
    ? extraName(family as TableId, path)
    : cellName(family as TableId, path);
}
