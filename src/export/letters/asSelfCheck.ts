import type { Result, Verdict } from '../../result/resultSchema';
import { isPublished, titleOf } from '../reportName';
import { type Entry, entriesOf, type RuleBook } from './entries';
import { isPrivate, isShared } from './entryKind';
import { entryLines } from './entryLines';
import { gapsOf } from './gaps';
import { setAsideLines } from './setAside';

/** What is said where nothing is listed; what was not read is never called 相符. */
const nothingListed: Record<Verdict, string> = {
  pass: '已核验的关系均相符。相符只说明报告前后一致，不等于数据真实',
  review: '已核验的关系未见不符',
  fail: '已核验的关系有不符之处',
  incomplete: '没有读全，暂不作结论；没有读到的部分请人工核对',
  notReport: '没有找到年报表格，未作核验',
};

function paragraph(entry: Entry, index: number): string {
  const { problem, advice } = entry;
  const lines = [...entryLines(entry), ...(advice ? [`建议：${advice}。`] : [])];
  return [`${index + 1}．${problem}。`, ...lines.map((line) => `　　${line}`)].join('\n');
}

/** Numbers of persons, apart from what is to be weighed and corrected. */
function personal(entries: readonly Entry[]): string[] {
  const [first] = entries;
  if (!first) return [];
  const problems = entries.map(({ problem }) => `· ${problem}。`);
  return [[`另有${entries.length}处涉个人信息：`, ...problems, `　　${first.advice}。`].join('\n')];
}

/** Where only a number of a person was found, no relation fails. */
function nothingListedIn({ verdict }: Result, persons: number): string {
  return nothingListed[verdict === 'fail' && persons > 0 ? 'review' : verdict];
}

/** The 自查提示: for the people who write the report, before they publish it. */
export function asSelfCheck(result: Result, book: RuleBook): string {
  const entries = entriesOf(result, book);
  const items = entries.filter(isShared);
  const persons = entries.filter(isPrivate);
  const infos = entries.filter(({ severity, isSetAside }) => severity === 'info' && !isSetAside);
  const opening = `${isPublished(result) ? '请核实已公布的' : '发布前请核实：'}${titleOf(result)}`;
  const { read, blank, expected } = result.coverage;
  const gaps = gapsOf(result, book);
  return [
    items.length > 0 ? `${opening}，共${items.length}处。` : `${opening}。${nothingListedIn(result, persons.length)}。`,
    ...(items.length > 0 && result.verdict === 'incomplete' ? [`${nothingListed.incomplete}。`] : []),
    ...items.map(paragraph),
    ...personal(persons),
    ...(infos.length > 0 ? [['另有提示：', ...infos.map(({ problem }) => `· ${problem}。`)].join('\n')] : []),
    ...setAsideLines(entries),
    ...(gaps.length > 0 ? [`未核验：${gaps.join('；')}。`] : []),
    `${read > 0 ? `三张表应有${expected}格，读到${read}格，其中空白${blank}格。` : ''}以上为报告内部自动比对，请以办理台账为准。`,
  ].join('\n\n');
}
