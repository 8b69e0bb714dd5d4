import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import type { PageFacts } from '../../page/facts';
import { folded, textOf } from '../../page/tree/textOf';
import { SECTIONS } from '../../report/addresses';
import type { Report } from '../../report/report';
import { holderIn } from '../lines/around';
import type { Line } from '../lines/lines';
import type { Region } from './region';

/** Nothing but what a row of pages is made of: 上一页 1 2 下一页 第1页/共2页. */
const pager =
  /^(?:[\s<>«»‹›|/,，、:：()（）【】[\]-]|\d|[上下前后][一1]?页|[首尾末]页|[第共]\s*\d{1,3}\s*页|第一页|最后一页|当前|页[码次]|next|prev)+$/i;
const pageWord =
  /[上下前后]一?页|第\s*\d{1,2}\s*页.{0,4}共\s*\d{1,2}\s*页|共\s*\d{1,2}\s*页.{0,6}第\s*\d{1,2}\s*页|页[码次]|next|^1\s?\/\s?[2-9]$/i;
/** What an author or an editor writes where a text goes on elsewhere. */
const toBeContinued = /^[(（]?(?:未完[,，]?)?(?:待续|[接转]下一?页)[)）]?$/;
const next = /[下后]一?页|^(?:>+|[»›]|next)/i;
const further = /页|^(?:>+|[»›]|next|[2-9])/i;
const LONGEST = 120;
/** What stands between a report and its row of pages: 打印, 关闭. */
const MOST_BETWEEN = 30;
/** What has rows of pages of its own. */
const otherPart = /评论|留言|跟帖|相关(?:链接|阅读|文章|信息)|推荐/;
const HIGHEST = 3;
const LAST_LINES = 8;

const isPager = (text: string): boolean =>
  text.length <= LONGEST && ((pageWord.test(text) && pager.test(text)) || toBeContinued.test(text));
const wordsOf = (node: ChildNode): string =>
  isTag(node) ? folded(textOf(node, LONGEST + 1, LONGEST)) : 'data' in node ? folded(node.data) : '';

/** Bare numbers and arrows, which are a row of pages where one of them leads on. */
const digits = /^[\s\d<>«»‹›|/,，、()[\]…-]{1,60}$/;

const linksIn = (facts: PageFacts, row: ChildNode): PageFacts['links'] => {
  const within = holderIn(isTag(row) ? [row] : []);
  return facts.links.filter(({ node, text }) => within(node) === 0 && further.test(text));
};

const isRow = (facts: PageFacts, node: ChildNode, text: string): boolean =>
  isPager(text) || (digits.test(text) && linksIn(facts, node).length > 0);

/** Whether an element is a row of pages and nothing else. */
export const isRowOfPages = (node: Element): boolean => isPager(wordsOf(node));

/** A row of pages right behind an element; null where other words, or a list and its comments, stand before it. */
function pagerBehind(facts: PageFacts, element: Element): ChildNode | null {
  let between = 0;
  let at: ChildNode | ParentNode | null = element;
  for (let height = 0; at && height < HIGHEST; height += 1) {
    for (let beside: ChildNode | null = (at as ChildNode).next; beside; beside = beside.next) {
      const words = wordsOf(beside);
      if (isRow(facts, beside, words)) return beside;
      between += words.length;
      if (between > MOST_BETWEEN || otherPart.test(words)) return null;
    }
    at = at.parent;
  }
  return null;
}

/** A row of pages among a report's last lines. */
function pagerAtEnd(facts: PageFacts, lines: readonly Line[]): ChildNode | null {
  for (const line of lines.slice(-LAST_LINES)) {
    if (line.kind !== 'text') continue;
    if (isRow(facts, line.container, line.text)) return line.container;
    if (line.text.length <= MOST_BETWEEN && otherPart.test(line.text)) return null;
  }
  return null;
}

/** Where a report lacks parts and a row of pages stands at its end: the link on, or back, and what it is called. */
export function otherPagesOf(facts: PageFacts, { root, lines }: Region, report: Report): Report['otherPages'] {
  const isCut = SECTIONS.some((id) => report.sections[id].status === 'missing') || report.signature.organ === null;
  if (!root || !isCut) return null;
  const row = pagerAtEnd(facts, lines) ?? pagerBehind(facts, root);
  if (!row) return facts.nextPage ? { text: '下一页', url: facts.nextPage } : null;
  const own = linksIn(facts, row);
  const link = own.find(({ text }) => next.test(text)) ?? own[0];
  if (!link) return { text: wordsOf(row).slice(-LONGEST), url: null };
  return { text: link.text, url: /^(?:#|javascript:)/i.test(link.url) ? null : link.url };
}
