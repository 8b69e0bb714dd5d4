import { TABLES } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import type { ReportJson } from '../../report/schema';
import { cutShort } from '../../result/cutShort';
import { hasOtherPages } from '../../result/hasOtherPages';
import { switchedOff, switchedOffSentence } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import { unjudgedSections } from '../../result/unjudgedSections';
import type { RuleBook } from './entries';
import { cellsWords } from './places/placeWords';

/** The parts of a report that nobody read, named once: a table stands for its part. */
function unreadParts(result: Result, { cells, sections }: ReportJson): string[] {
  const addresses = Object.keys(cells);
  const isUnread = (address: string): boolean => cells[address]?.state === 'missing';
  const tables = TABLES.map((table) => ({
    table,
    own: addresses.filter((address) => address.startsWith(`${table}.`)),
  }));
  const whole = tables.filter(({ own }) => own.length > 0 && own.every(isUnread));
  const partly = tables.filter((table) => !whole.includes(table) && table.own.some(isUnread));
  const unjudged = unjudgedSections(result);
  const closed = sections
    .filter(({ id, status }) => status === 'unreadable' || unjudged.has(id))
    .filter(({ id }) => !whole.some(({ table }) => table === id));
  return [
    ...closed.map(({ id }) => nameOf(`sections.${id}`).zh),
    ...whole.map(({ table }) => nameOf(`tables.${table}`).zh),
    ...partly.map(({ own }) => cellsWords(own.filter(isUnread))),
  ];
}

/** As many names as a phrase still gives. */
const MAX_NAMED = 3;

/** A count with the first names: 2条规则未核验（甲；乙）. */
function named(names: readonly string[], sign: string): string {
  if (names.length === 0) return '';
  return `（${names.slice(0, MAX_NAMED).join(sign)}${names.length > MAX_NAMED ? '等' : ''}）`;
}

function switchedOffWords(result: Result, book: RuleBook): string[] {
  const off = switchedOffSentence(result);
  const titles = switchedOff(result).flatMap((id) => book(id)?.title.zh ?? []);
  return off ? [`${off.zh}${named(titles, '；')}`] : [];
}

/** What of a report nobody checked, a phrase for each kind: what was not read, other reports, rules switched off. */
export function notChecked(result: Result, book: RuleBook): string[] {
  const { report, source, summary } = result;
  const parts = report ? unreadParts(result, report) : [];
  const cut = cutShort(result);
  const { others } = source;
  return [
    ...(hasOtherPages(result) ? ['报告分在几页上，其余各页没有读取'] : []),
    ...(parts.length > 0 ? [`没有读到${parts.join('、')}`] : []),
    ...(unjudgedSections(result, 'heading').size > 0 ? ['部分标题不在正文里（可能是图片），没有读到'] : []),
    ...(summary.notAssessable > 0 ? [`${summary.notAssessable}组关系因空白、文字或者没有读到而无法核验`] : []),
    ...(cut > 0 ? [`${cut}条规则没有核验完`] : []),
    ...(others.length > 0 ? [`同一页面另有${others.length}份年报没有核验${named(others, '、')}`] : []),
    ...switchedOffWords(result, book),
  ];
}
