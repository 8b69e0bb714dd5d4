import { type Element, isTag, type ParentNode } from 'domhandler';

/** Asks an element and those around it, from within, for the first that has an answer; what is known is not asked again. */
export function inherited<Answer extends {}>(
  answerOf: (element: Element) => Answer | undefined,
): (element: Element) => Answer | undefined {
  // Thousands of tables stand in the same thousands of levels. A map that holds its keys weakly costs five times as much.
  const known = new Map<ParentNode, Answer | null>();
  return (element) => {
    let found: Answer | null | undefined = known.get(element);
    if (found !== undefined) return found ?? undefined;
    const climbed: ParentNode[] = [];
    for (let at: ParentNode | null = element; at && isTag(at) && found === undefined; at = at.parent) {
      found = known.get(at);
      if (found !== undefined) break;
      climbed.push(at);
      found = answerOf(at);
    }
    for (const below of climbed) known.set(below, found ?? null);
    return found ?? undefined;
  };
}
