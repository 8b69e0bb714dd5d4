import { CLEAR } from './ink';
import { outerOf, rectOf, styleOf } from './native';

/** What a style puts before and after what stands in an element. */
export const PARTS = ['::before', '::after'];

const isNothing = /^no[nr]/;
export const addsNothing = ({ content }: CSSStyleDeclaration): boolean => isNothing.test(content);

/** Whether it is drawn over what stands there, by a ground of its own: not behind it, not hidden until the pointer comes. */
export const isCover = (part: CSSStyleDeclaration): boolean =>
  /abs|fix/.test(part.position) &&
  !CLEAR.test(part.backgroundColor) &&
  Number(part.opacity) > 0.2 &&
  part.visibility === 'visible' &&
  part.mixBlendMode === 'normal' &&
  !(Number(part.zIndex) < 0);

/** Whether what a style adds to an element covers more than half of it, as broad and as high. */
function isCovered(element: Element): boolean {
  const box = rectOf(element);
  return PARTS.some((name) => {
    const part = styleOf(element, name);
    return (
      !addsNothing(part) &&
      isCover(part) &&
      Number.parseFloat(part.width) > box.width / 2 &&
      Number.parseFloat(part.height) > box.height / 2
    );
  });
}

/** What is known of an element as it is: covered, or put where nothing that is added around it need cover it. */
function ownCover(element: Element): boolean | undefined {
  if (isCovered(element)) return true;
  return styleOf(element).position === 'static' ? undefined : false;
}

/** Asks whether elements stand under what a style adds to them or to a box around them; each is looked at once. */
export function underCovers(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const climbed: Element[] = [];
    let found: boolean | undefined;
    for (let at: Element | null = element; at && found === undefined; at = outerOf(at)) {
      found = known.get(at) ?? ownCover(at);
      climbed.push(at);
    }
    for (const at of climbed) known.set(at, !!found);
    return !!found;
  };
}
