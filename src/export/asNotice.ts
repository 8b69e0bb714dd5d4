import { switchedOffSentence } from '../result/isGreen';
import type { Result } from '../result/resultSchema';
import { beijingTime, dateInWords } from './beijing';
import { type Entry, entriesOf, type RuleBook } from './entries';

/** The report's title in 《》; a page whose own title is something else gets the form's. */
export function titleOf({ report, source }: Result): string {
  const title = source.title?.replace(/[《》]/g, '').trim() ?? '';
  if (/年度报告|年报/.test(title)) return `《${title}》`;
  const year = report?.year === null || report?.year === undefined ? '' : `${report.year}年`;
  return `《${report?.organ ?? ''}${year}政府信息公开工作年度报告》`;
}

function whereFrom({ source }: Result): string {
  const date = source.publishedAt ? `页面所示发布日期${dateInWords(source.publishedAt)}` : '页面未见发布日期';
  return [source.url ?? source.file, date].filter(Boolean).join('，');
}

function indented(label: string, texts: readonly string[]): string[] {
  return texts.map((text) => `   ${label}${text}。`);
}

function paragraph(entry: Entry, index: number): string {
  return [
    `${index + 1}．${entry.problem}，${entry.request}。`,
    ...indented(entry.othersLabel, entry.others),
    ...entry.sums.flatMap(({ printed, formula }) => indented('', [`页面所列：${printed}`, `计算：${formula}`])),
    ...indented('依据：', [entry.basis]),
    ...(entry.advice ? indented('', [entry.advice]) : []),
  ].join('\n');
}

/**
 * The 通知: what an inspector sends to the organ. Infos are left out, and the deadline stays a blank:
 * setting it is not the tool's business.
 */
export function asNotice(result: Result, book: RuleBook): string {
  const entries = entriesOf(result, book).filter(({ severity }) => severity !== 'info');
  const { version, rules } = result.generator;
  const off = switchedOffSentence(result);
  return [
    `${result.report?.organ ?? '________'}：`,
    `经核对你单位${titleOf(result)}\n（${whereFrom(result)}），\n有以下${entries.length}项请予处理。`,
    ...entries.map(paragraph),
    '请于____年__月__日前处理，并反馈处理情况和更正后的网址。',
    [
      `核对时间：${beijingTime(result.checkedAt)?.words ?? result.checkedAt}（北京时间）`,
      `核对方式：勾稽 ${version}，规则 ${rules}，依据页面公开内容自动比对，供核实`,
      ...(off ? [`未核验：${off.zh}`] : []),
    ].join('\n'),
  ].join('\n\n');
}
