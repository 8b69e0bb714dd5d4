import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import type { PageFacts } from '../page/facts';
import { folded, textOf } from '../page/textOf';
import { SECTIONS } from '../report/addresses';
import type { Report } from '../report/report';
import { holderIn } from './around';
import type { Line } from './lines';
import type { Region } from './region';

/** Nothing but what a row of pages is made of: 上一页 1 2 下一页 第1页/共2页. */
const pager =
  /^(?:[\s<>«»‹›|/,，、()（）【】[\]-]|\d|[上下前后][一1]?页|[首尾末]页|[第共]\s*\d{1,3}\s*页|(?:第一|最后一)页)+$/;
const pageWord = /[上下前后]一?页|第\s*\d{1,2}\s*页.{0,4}共\s*\d{1,2}\s*页|共\s*\d{1,2}\s*页.{0,4}第\s*\d{1,2}\s*页/;
const next = /[下后]一?页/;
const further = /页/;
const LONGEST = 120;
/** What stands between a report and its row of pages: 打印, 关闭. */
const MOST_BETWEEN = 30;
/** What has rows of pages of its own. */
const otherPart = /评论|留言|跟帖|相关(?:链接|阅读|文章|信息)|推荐/;
const HIGHEST = 3;
const LAST_LINES = 8;

const isPager = (text: string): boolean => text.length <= LONGEST && pageWord.test(text) && pager.test(text);
const wordsOf = (node: ChildNode): string =>
  isTag(node) ? folded(textOf(node, LONGEST + 1, LONGEST)) : 'data' in node ? folded(node.data) : '';

/** Whether an element is a row of pages and nothing else. */
export const isRowOfPages = (node: Element): boolean => isPager(wordsOf(node));

/** A row of pages right behind an element; null where other words, or a list and its comments, stand before it. */
function pagerBehind(element: Element): ChildNode | null {
  let between = 0;
  let at: ChildNode | ParentNode | null = element;
  for (let height = 0; at && height < HIGHEST; height += 1) {
    for (let beside: ChildNode | null = (at as ChildNode).next; beside; beside = beside.next) {
      const words = wordsOf(beside);
      if (isPager(words)) return beside;
      between += words.length;
      if (between > MOST_BETWEEN || otherPart.test(words)) return null;
    }
    at = at.parent;
  }
  return null;
}

/** A row of pages among a report's last lines. */
function pagerAtEnd(lines: readonly Line[]): ChildNode | null {
  for (const line of lines.slice(-LAST_LINES)) {
    if (line.kind !== 'text') continue;
    if (isPager(line.text)) return line.container;
    if (line.text.length <= MOST_BETWEEN && otherPart.test(line.text)) return null;
  }
  return null;
}

/** Where a report lacks parts and a row of pages stands at its end: the link on, or back, and what it is called. */
export function otherPagesOf(facts: PageFacts, { root, lines }: Region, report: Report): Report['otherPages'] {
  const isCut = SECTIONS.some((id) => report.sections[id].status === 'missing') || report.signature.organ === null;
  const row = root && isCut ? (pagerAtEnd(lines) ?? pagerBehind(root)) : null;
  if (!row) return null;
  const within = holderIn(isTag(row) ? [row] : []);
  const own = facts.links.filter(({ node, text }) => within(node) === 0 && further.test(text));
  const link = own.find(({ text }) => next.test(text)) ?? own[0];
  if (!link) return { text: wordsOf(row), url: null };
  return { text: link.text, url: /^(?:#|javascript:)/i.test(link.url) ? null : link.url };
}
