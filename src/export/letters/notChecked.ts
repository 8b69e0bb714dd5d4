import { TABLES } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import type { ReportJson } from '../../report/schema';
import { cutShort } from '../../result/cutShort';
import { switchedOffSentence } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';

/** The parts of a report that nobody read, named once: a table stands for its part. */
function unreadParts(report: ReportJson): string[] {
  const cells = Object.entries(report.cells);
  const ofTable = (table: string) => cells.filter(([address]) => address.startsWith(`${table}.`));
  const missingIn = (table: string): number => ofTable(table).filter(([, { state }]) => state === 'missing').length;
  const whole = TABLES.filter((table) => missingIn(table) > 0 && missingIn(table) === ofTable(table).length);
  const sections = report.sections.filter(({ status }) => status === 'unreadable').map(({ id }) => id);
  const named = sections.filter((id) => !whole.some((table) => table === id));
  const partly = TABLES.filter((table) => missingIn(table) > 0 && !whole.includes(table));
  return [
    ...named.map((id) => nameOf(`sections.${id}`).zh),
    ...whole.map((table) => nameOf(`tables.${table}`).zh),
    ...partly.map((table) => `${nameOf(`tables.${table}`).zh}的${missingIn(table)}格`),
  ];
}

/** What of a report nobody checked, a phrase for each kind: what was not read, other reports, rules switched off. */
export function notChecked(result: Result): string[] {
  const { report, source, summary } = result;
  const parts = report ? unreadParts(report) : [];
  const off = switchedOffSentence(result);
  const cut = cutShort(result);
  return [
    ...(parts.length > 0 ? [`没有读到${parts.join('、')}`] : []),
    ...(summary.notAssessable > 0 ? [`${summary.notAssessable}组关系因空白、文字或者没有读到而无法核验`] : []),
    ...(cut > 0 ? [`${cut}条规则没有核验完`] : []),
    ...(source.others.length > 0 ? [`同一页面另有${source.others.length}份年报没有核验`] : []),
    ...(off ? [off.zh] : []),
  ];
}
