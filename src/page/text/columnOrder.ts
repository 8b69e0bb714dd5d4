import { APPLICANTS, REQUEST_COLUMNS, type RequestColumn } from '../../report/addresses';
import { REQUEST_COLUMN_LABELS } from '../../report/labels/requestLabels';
import { normalise } from '../../report/normalise';

const labelled = new Map(
  REQUEST_COLUMNS.flatMap((column) => {
    const { official, aliases = [], variants = [] } = REQUEST_COLUMN_LABELS[column];
    return [official, ...aliases, ...variants].map((text): [string, RequestColumn] => [normalise(text), column]);
  }),
);
const organisations: readonly RequestColumn[] = APPLICANTS.slice(1);
const GROUP = normalise('法人或其他组织');

/** The columns that labels name, one after another; null unless each of the form's is named once. */
export function namedColumns(labels: readonly string[]): RequestColumn[] | null {
  const columns = labels.flatMap((text) => labelled.get(normalise(text)) ?? []);
  return columns.length === REQUEST_COLUMNS.length && new Set(columns).size === columns.length ? columns : null;
}

/**
 * Table 3's columns from left to right, where its header is told cell after cell, row after row: 法人或其他组织 stands
 * in the first for the five below it. null where the order of the cells does not say it.
 */
export function columnOrder(labels: readonly string[]): RequestColumn[] | null {
  const columns = namedColumns(labels);
  if (!columns) return null;
  const below = columns.filter((column) => organisations.includes(column));
  const from = columns.findIndex((column) => organisations.includes(column));
  const after = columns.slice(from + below.length);
  if (below.some((column, at) => columns[from + at] !== column)) return null;
  const group = labels.findIndex((text) => normalise(text) === GROUP);
  if (group < 0) return after.length === 0 ? null : columns;
  const before = namedBefore(labels, group);
  const outer = columns.filter((column) => !organisations.includes(column));
  return [...outer.slice(0, before), ...below, ...outer.slice(before)];
}

/** How many single columns are named before the group's label. */
const namedBefore = (labels: readonly string[], group: number): number =>
  labels.slice(0, group).filter((text) => {
    const column = labelled.get(normalise(text));
    return column !== undefined && !organisations.includes(column);
  }).length;
