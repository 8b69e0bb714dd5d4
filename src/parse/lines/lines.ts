import { type ChildNode, type Document, type Element, isTag } from 'domhandler';
import { type Block, blocksOf, type MediaBlock, type TableBlock } from '../../page/tree/blocks';
import { folded, textOf } from '../../page/tree/textOf';
import { SECTIONS } from '../../report/addresses';
import { normalise } from '../../report/normalise';
import { type HeadingMatch, sectionHeading } from '../sections/sectionHeading';
import { isForm, partsOf, type Segment } from '../sections/segments';

/** A paragraph or heading. */
export interface TextLine {
  readonly kind: 'text';
  readonly node: ChildNode;
  readonly container: Element;
  readonly text: string;
  readonly heading: HeadingMatch | null;
}
export interface SegmentLine {
  readonly kind: 'segment';
  readonly node: Element;
  readonly segment: Segment;
}
/** The page in reading order: text, rows of the form, and what cannot be read. */
export type Line = TextLine | SegmentLine | MediaBlock;

/** A heading that goes on with its section's first sentence: 六、其他需要报告的事项：无。 */
const runIn = /^(.{4,40}?)[。：:　]\s*(\S.*)$/;

function textLines(text: string, node: ChildNode, container: Element): TextLine[] {
  const whole = sectionHeading(text);
  const split = () => runIn.exec(text) ?? [];
  if (whole && !(whole.isStatement && sectionHeading(split()[1] ?? '')?.isNumbered)) {
    const line: TextLine = { kind: 'text', node, container, text, heading: whole };
    return whole.isStatement ? [line, { ...line, heading: null }] : [line];
  }
  const [, head, rest] = split();
  const heading = head ? sectionHeading(head) : null;
  if (!head || !rest || !heading?.isNumbered) return [{ kind: 'text', node, container, text, heading: null }];
  return [
    { kind: 'text', node, container, text: head, heading },
    { kind: 'text', node, container, text: rest, heading: null },
  ];
}

/** The number of a heading that stands by itself. */
const NUMBER = 3;
/** What follows the number of a heading begins so: 、存在的主要问题及改进情况. */
const tail = /^[\p{Po}\p{Pe}]/u;

/**
 * A heading that is cut in two, by `<br>` or over two paragraphs: joined where the whole is worded as headings are and the
 * first half is not. Two paragraphs are one only with a number, and where the second is no heading by itself. A page's
 * number, or a table's last figure, is no part of the heading below.
 */
function joined(first: Line | undefined, second: TextLine): TextLine | null {
  if (first?.kind !== 'text' || first.heading?.isKnown) return null;
  const isApart = first.container !== second.container;
  const own = second.heading;
  // Where no figure stands before it, NaN, which is not true.
  const isOtherNumber = own && Number(normalise(first.text)) - 1 - SECTIONS.indexOf(own.section);
  const isWhole = (own?.isNumbered || isOtherNumber) && !tail.test(second.text);
  if (isWhole || (isApart && own && first.text.length > NUMBER)) return null;
  const text = `${first.text}${second.text}`;
  const heading = sectionHeading(text);
  return heading?.isKnown && (heading.isNumbered || !isApart) ? { ...first, text, heading } : null;
}

function joinHeadings(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const whole = line.kind === 'text' ? joined(all.at(-1), line) : null;
    if (whole) all[all.length - 1] = whole;
    else all.push(line);
  }
  return all;
}

/** Reads a tree as lines. */
export function linesOf(tree: Document): Line[] {
  return joinHeadings(blockLines(tree));
}

function captionOf({ node }: TableBlock, before: Block | undefined): string {
  const own = node.children.find((child): child is Element => isTag(child) && child.name === 'caption');
  const text = own ? textOf(own) : '';
  return folded(text) || (before?.kind === 'text' ? before.text : '');
}

function blockLines(tree: Document): Line[] {
  return blocksOf(tree, isForm).flatMap((block, index, blocks): Line[] => {
    if (block.kind === 'text') return textLines(block.text, block.node, block.container);
    if (block.kind !== 'table') return [block];
    const caption = captionOf(block, blocks[index - 1]);
    return partsOf(block.grid).flatMap((part, at): Line[] =>
      part.kind === 'rows'
        ? [{ kind: 'segment', node: block.node, segment: at === 0 ? { ...part.segment, caption } : part.segment }]
        : textLines(part.text, part.cell.node, part.cell.node),
    );
  });
}
