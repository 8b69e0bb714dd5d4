import { says } from '../finding/saidBy';
import { SECTIONS, TABLES, type TableId } from '../report/addresses';
import { nameOf } from '../report/nameOf';
import { cutShort } from '../result/cutShort';
import { hasOtherPages } from '../result/hasOtherPages';
import type { Result } from '../result/resultSchema';
import { unjudgedSections } from '../result/unjudgedSections';
import { inLanguage, joinNames, type Language } from './language';
import { type Say, say } from './say';

interface Tally {
  readonly table: TableId;
  readonly expected: number;
  readonly read: number;
  readonly numbers: number;
}

function tally(result: Result, table: TableId): Tally {
  const states = Object.entries(result.report?.cells ?? {})
    .filter(([address]) => address.startsWith(`${table}.`) && !address.includes('.extras.'))
    .map(([, cell]) => cell.state);
  const numbers = states.filter((state) => state === 'number').length;
  const silent = states.filter((state) => state === 'blank' || state === 'placeholder').length;
  return { table, expected: states.length, read: numbers + silent, numbers };
}

const nameOfTable = (table: TableId, language: Language): string => inLanguage(nameOf(`tables.${table}`), language);

/** Whether a report has the free form of 2018 or before, to which no rule applies. */
export function isFreeForm({ findings }: Result): boolean {
  return findings.some(({ rule }) => says(rule, 'freeForm'));
}

/** What of a report was not read, in sentences; empty when everything was. */
export function unreadOf(result: Result, language: Language): Say[] {
  if (!result.report) return [];
  if (isFreeForm(result)) return [say('sayFreeForm')];
  const unjudged = unjudgedSections(result);
  const closed = result.report.sections
    .filter(({ id, status }) => status === 'unreadable' || unjudged.has(id))
    .map(({ id }) => id);
  const tallies = TABLES.map((table) => tally(result, table));
  const unread = tallies.filter(({ table, read }) => read === 0 && !closed.some((id) => id === table));
  const empty = tallies.filter(({ read, numbers }) => read > 0 && numbers === 0);
  const read = tallies.filter(({ numbers }) => numbers > 0).map(({ table }) => nameOfTable(table, language));
  const short = tallies.filter(({ read, numbers, expected }) => numbers > 0 && read < expected);
  const parts = [
    ...closed.map((id) => inLanguage(nameOf(`sections.${id}`), language)),
    ...unread.map(({ table }) => nameOfTable(table, language)),
  ];
  const isAll = closed.length === SECTIONS.length && tallies.every((table) => table.read === 0);
  const emptyNames = empty.map(({ table }) => nameOfTable(table, language));
  const headings = unjudgedSections(result, 'heading').size;
  const cut = cutShort(result);
  const isContinued = hasOtherPages(result);
  const isReasonKnown =
    isContinued || parts.length + empty.length + short.length + headings + cut + result.summary.notAssessable > 0;
  return [
    // What is left: everything was read, but for a second printing of a table.
    ...(result.verdict === 'incomplete' && !isReasonKnown ? [say('sayTableAgain')] : []),
    ...(isContinued ? [say('saySeveralPages')] : []),
    ...(parts.length > 0 ? [isAll ? say('sayNothingRead') : say('sayUnreadParts', joinNames(parts, language))] : []),
    ...(parts.length > 0 && read.length > 0 ? [say('sayReadParts', joinNames(read, language))] : []),
    ...(empty.length > 0 ? [say('sayTablesEmpty', joinNames(emptyNames, language))] : []),
    ...(headings > 0 ? [say('sayHeadingsUnread')] : []),
    ...(cut > 0 ? [say('sayCutShort', cut)] : []),
    ...short.map(({ table, expected, read }) => say('sayTableShort', nameOfTable(table, language), expected, read)),
  ];
}
