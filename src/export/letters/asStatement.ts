import type { Result } from '../../result/resultSchema';
import { titleOf, whereFrom } from '../reportName';
import { byHandLines } from './byHand';
import { checkedLine } from './closing';
import type { RuleBook } from './entries';
import { askedItems, isPrivate, isShared } from './entryKind';
import { gapsOf } from './gaps';

/** What the rules say. A number of a person is no matter for a paper that is passed around. */
function foundWords(result: Result): string {
  const items = askedItems(result);
  // What was set aside was found all the same.
  const shared = items.filter((item) => isShared({ ...item, isSetAside: false }));
  const aside = shared.filter(({ isSetAside }) => isSetAside).length;
  const errors = shared.filter(({ severity }) => severity === 'error').length;
  const doubts = shared.length - errors;
  const counts = [...(errors > 0 ? [`不符${errors}项`] : []), ...(doubts > 0 ? [`存疑${doubts}项`] : [])];
  const apart = items.filter(isPrivate).length;
  if (counts.length > 0)
    return `所运行的规则发现${counts.join('、')}${aside > 0 ? `（其中${aside}项经人工核对不列为问题）` : ''}，另列清单`;
  return apart > 0 ? `另有${apart}项单独告知` : '所运行的规则未见不符，也未见存疑';
}

/** The 核验说明: what was read, what holds, and what was not checked. */
export function asStatement(result: Result, book: RuleBook): string {
  const { coverage, summary, report } = result;
  const { read, blank, expected } = coverage;
  const isWhole = report?.sections.every(({ status }) => status === 'present') ?? false;
  const blanks = summary.passBesideBlanks > 0 ? `，另有${summary.passBesideBlanks}组相符（含空白）` : '';
  const gaps = gapsOf(result, book);
  const infos = summary.info > 0 ? `；另有提示${summary.info}项` : '';
  return [
    '核验说明',
    `　　${titleOf(result)}（${whereFrom(result)}）。`,
    `　　读取：三张表应有${expected}格，读到${read}格，其中空白${blank}格${isWhole ? '；六个部分齐全' : ''}。`,
    `　　相符：${summary.pass}组勾稽关系相符${blanks}；${foundWords(result)}${infos}。`,
    ...byHandLines(result).map((line) => `　　${line}`),
    `　　未核验：${gaps.length > 0 ? gaps.join('；') : '无'}。数字是否真实、口径是否恰当，不在核验之列。`,
    `　　${checkedLine(result)}`,
  ].join('\n');
}
