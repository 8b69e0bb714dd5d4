import { TABLES } from '../report/addresses';
import { nameOf } from '../report/nameOf';
import { cutShort } from '../result/cutShort';
import { switchedOffSentence } from '../result/isGreen';
import type { Result } from '../result/resultSchema';

/** What of a report nobody checked, a phrase for each kind: what was not read, other reports, rules switched off. */
export function notChecked(result: Result): string[] {
  const { report, source, summary } = result;
  const sections = report?.sections.filter(({ status }) => status === 'unreadable').map(({ id }) => id) ?? [];
  const names = sections.map((id) => nameOf(`sections.${id}`).zh);
  const cells = Object.entries(report?.cells ?? {});
  const unread = TABLES.filter((table) => {
    const own = cells.filter(([address]) => address.startsWith(`${table}.`));
    return own.length > 0 && own.every(([, { state }]) => state === 'missing');
  });
  const parts = [...names, ...unread.map((table) => nameOf(`tables.${table}`).zh)];
  const off = switchedOffSentence(result);
  const cut = cutShort(result);
  return [
    ...(parts.length > 0 ? [`没有读到${parts.join('、')}`] : []),
    ...(summary.notAssessable > 0 ? [`${summary.notAssessable}组关系因空白或文字无法核验`] : []),
    ...(cut > 0 ? [`${cut}条规则没有核验完`] : []),
    ...(source.others.length > 0 ? [`同一页面另有${source.others.length}份年报没有核验`] : []),
    ...(off ? [off.zh] : []),
  ];
}
