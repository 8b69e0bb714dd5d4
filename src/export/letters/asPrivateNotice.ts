import type { Result } from '../../result/resultSchema';
import { titleOf, whereFrom } from '../reportName';
import { type Flavours, paragraphsHtml } from '../tables/htmlParts';
import { addresseeOf } from './addresseeOf';
import { checkedLine } from './closing';
import { entriesOf, type RuleBook } from './entries';
import { isPrivate } from './entryKind';

const REQUEST = [
  '核实后，确属个人信息的，请先行遮盖或者撤下，再检查附件、历史版本和转载页面是否有同一号码，并反馈处理情况；不属个人信息的，请说明。',
  '本件没有写出号码，页面上的号码以你单位查看为准。本件只供处理使用，请勿转发、公开。',
];

/** The 个人信息告知: its own short letter to the organ about numbers of persons; it says where they stand, and never which. */
export function asPrivateNotice(result: Result, book: RuleBook): Flavours {
  const entries = entriesOf(result, book).filter(isPrivate);
  const organ = addresseeOf(result);
  const salutation = organ ? [`${organ}：`] : [];
  const lines = [
    `${organ ? '你单位' : ''}${titleOf(result)}（${whereFrom(result)}）有以下${entries.length}项内容疑涉个人信息，请尽快处理。`,
    ...entries.map(({ problem }, index) => `${index + 1}．${problem}。`),
    ...REQUEST.map((line) => (organ ? line : line.replace('以你单位查看为准', '以实际页面为准'))),
    checkedLine(result),
  ];
  return {
    text: [...salutation, ...lines.map((line) => `　　${line}`)].join('\n'),
    html: [paragraphsHtml(salutation, 0), paragraphsHtml(lines)].join(''),
  };
}
