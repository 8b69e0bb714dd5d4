import type { ChildNode, Document, Element } from 'domhandler';
import { blocksOf, type MediaBlock } from '../page/blocks';
import { type HeadingMatch, sectionHeading } from './sectionHeading';
import { isForm, partsOf, type Segment } from './segments';

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
  if (whole) return [{ kind: 'text', node, container, text, heading: whole }];
  const [, head, rest] = runIn.exec(text) ?? [];
  const heading = head ? sectionHeading(head) : null;
  if (!head || !rest || !heading?.isNumbered) return [{ kind: 'text', node, container, text, heading: null }];
  return [
    { kind: 'text', node, container, text: head, heading },
    { kind: 'text', node, container, text: rest, heading: null },
  ];
}

/** Reads a tree as lines. */
export function linesOf(tree: Document): Line[] {
  return blocksOf(tree, isForm).flatMap((block): Line[] => {
    if (block.kind === 'text') return textLines(block.text, block.node, block.container);
    if (block.kind !== 'table') return [block];
    return partsOf(block.grid).flatMap((part): Line[] =>
      part.kind === 'rows'
        ? [{ kind: 'segment', node: block.node, segment: part.segment }]
        : textLines(part.text, part.cell.node, part.cell.node),
    );
  });
}
