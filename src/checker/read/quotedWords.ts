import { type ChildNode, hasChildren, isText, type Text } from 'domhandler';
import type { Checked } from '../../check/check';
import type { Quoted } from '../../check/judged';
import type { LiveTree } from '../../page/live/fromLive';
import { call, documentOf } from '../../page/live/native';
import { plainCharacters } from '../../page/text/plainCharacters';

/** Text nodes from a node on, in document order, past the node's own end. */
function* textsFrom(start: ChildNode): Iterable<Text> {
  let node: ChildNode | null = start;
  while (node) {
    if (isText(node)) yield node;
    const first: ChildNode | undefined = hasChildren(node) ? node.children[0] : undefined;
    if (first) {
      node = first;
      continue;
    }
    while (node && !node.next) node = node.parent && node.parent.type !== 'root' ? (node.parent as ChildNode) : null;
    node = node?.next ?? null;
  }
}

interface Spot {
  readonly text: Text;
  readonly offset: number;
}

const blank = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff]/;
/** A paragraph is not looked for further than this beyond its own length. */
const REACH = 20_000;

/** Where each character of a paragraph stands: the paragraph is known as folded text, the page holds it in pieces. */
function spotsOf(start: ChildNode, paragraph: string): readonly Spot[] {
  let read = '';
  const spots: Spot[] = [];
  for (const text of textsFrom(start)) {
    for (let offset = 0; offset < text.data.length; offset += 1) {
      const character = text.data[offset] ?? '';
      const isBlank = blank.test(character);
      if (isBlank && (read === '' || read.endsWith(' '))) continue;
      read += isBlank ? ' ' : plainCharacters(character);
      spots.push({ text, offset });
    }
    const at = read.length < paragraph.length ? -1 : read.indexOf(paragraph);
    if (at >= 0) return spots.slice(at, at + paragraph.length);
    if (read.length > paragraph.length + REACH) break;
  }
  return [];
}

/** The words of a finding as ranges of the live page; what cannot be found again is left out. */
export function quotedWords(quotes: readonly Quoted[], provenance: Checked['provenance'], live: LiveTree): Range[] {
  return quotes.flatMap(({ place, paragraph, start, end }) => {
    const found = provenance.find(place);
    if (!found || found.isMissing) return [];
    const spots = spotsOf(found.node, paragraph);
    const [first, last] = [spots[start], spots[end - 1]];
    const from = first && live.liveOf(first.text);
    const to = last && live.liveOf(last.text);
    if (!from || !to) return [];
    const range = call(documentOf(from), 'createRange');
    range.setStart(from, first.offset);
    range.setEnd(to, last.offset + 1);
    return [range];
  });
}
