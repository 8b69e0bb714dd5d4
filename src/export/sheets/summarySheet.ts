import { isGreen } from '../../result/isGreen';
import { itemCounts } from '../../result/itemCounts';
import { findingsOf } from '../../result/itemHead';
import { isCorrected } from '../../result/kept/correction';
import { keptWords } from '../../result/kept/keptCopy';
import type { Result } from '../../result/resultSchema';
import { beijingTime } from '../beijing';
import { comparedWords } from '../comparedWords';
import { type DecidedState, STATE_WORDS } from '../decisionWords';
import type { RuleBook } from '../letters/entries';
import { gapsOf } from '../letters/gaps';
import { givenWords } from '../reportName';
import { column, type Sheet, type SheetCell } from './sheet';

/** What was found, counted by its words; nothing of what was not found. */
function foundWords(result: Result): string {
  const { error, warning, personal } = itemCounts(result);
  const counts = [
    [error, '不符'],
    [warning, '存疑'],
    [personal, '涉个人信息'],
  ] as const;
  return counts.flatMap(([count, word]) => (count > 0 ? [`${word}${count}项`] : [])).join('，');
}

/** The verdict in words. What was not read or not checked is never said to hold. */
export function verdictWords(result: Result): string {
  if (result.error) return `没有核验完：${result.error.message.zh}`;
  const found = foundWords(result);
  if (result.verdict === 'notReport') return '没有读到年度报告';
  if (result.verdict === 'incomplete') return ['没有读全，不作结论', found].filter(Boolean).join('；已发现');
  if (found) return found;
  if (result.verdict !== 'pass') return result.verdict === 'fail' ? '不符' : '存疑';
  if (isGreen(result)) return '所运行的规则未见不符，也未见存疑';
  return '所核验的部分未见不符；有空白、未读或未核验的内容，不能说全部相符';
}

function coverageWords({ coverage: { read, blank, expected } }: Result): string {
  return expected === 0 ? '没有可读的表格' : `三张表应有${expected}格，读到${read}格，其中空白${blank}格`;
}

/** How many items are in each state of a decision. */
function decidedWords(result: Result): string | null {
  const states = result.items.map((item): DecidedState | 'mixed' => {
    const own = new Set(findingsOf(result, item).map(({ review }) => review?.state ?? 'pending'));
    return own.size > 1 ? 'mixed' : ([...own][0] ?? 'pending');
  });
  const words = { ...STATE_WORDS, mixed: '部分已处理' };
  const counted = Object.entries(words).flatMap(([state, word]) => {
    const count = states.filter((own) => own === state).length;
    return count > 0 ? [`${word}${count}项`] : [];
  });
  return counted.join('，') || null;
}

function relationWords({ summary }: Result): string {
  const { pass, passBesideBlanks, notAssessable, absent } = summary;
  return [
    `相符${pass}组`,
    `相符（含空白）${passBesideBlanks}组`,
    `无法核验${notAssessable}组`,
    `报告未填${absent}组`,
  ].join('，');
}

/** 概况: whose report, where and when it was read, what came out, and what nobody checked. */
export function summarySheet(result: Result, book: RuleBook): Sheet {
  const { report, source, checkedAt, generator } = result;
  const time = beijingTime(checkedAt)?.words;
  const gaps = gapsOf(result, book);
  const compared = comparedWords(result);
  const rows: SheetCell[][] = [
    ['单位', givenWords(result, 'organ') ?? report?.organ ?? '没有读到'],
    ['年度', givenWords(result, 'year') ?? report?.year ?? '没有读到'],
    ['标题', source.title],
    ['网址', source.url ?? source.file],
    ['页面日期', source.publishedAt ?? '页面未见发布日期'],
    ...(keptWords(result) ? [['页面留存', `${source.file}，SHA-256 ${source.sha256}`]] : []),
    ['核验时间', time ? `${time}（北京时间）` : checkedAt],
    ['工具版本', generator.version],
    ['规则日期', generator.rules],
    ['结论', verdictWords(result)],
    ['勾稽关系', relationWords(result)],
    ...(compared ? [['上一年度', compared]] : []),
    ['提示', result.summary.info],
    ['处理情况', decidedWords(result)],
    ['读取', coverageWords(result)],
    ...(gaps.length > 0 ? gaps.map((gap): SheetCell[] => ['未读或未核验', gap]) : [['未读或未核验', '无']]),
    ...result.findings.filter(isCorrected).map(({ message }): SheetCell[] => ['人工读数', message.zh]),
    ['性质', '辅助核对，不代表任何机关意见'],
  ];
  return { name: '概况', columns: [column('项目', 16), column('内容', 90)], rows };
}
