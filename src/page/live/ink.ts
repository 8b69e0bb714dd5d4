import { holds, middle } from './boxes';
import { outerOf, rectOf, styleOf, viewOf } from './native';
import { read } from './read';

/** A colour that lets through nearly all that is behind it. */
export const CLEAR = /(?:^rgba.*,|\/) 0(?:\.[01]\d*)?\)$/;

type Ground = number[] | null;

const channels = (colour: string): Ground => (/^rgb\(/.test(colour) ? (colour.match(/\d+/g) ?? []).map(Number) : null);

/** The element around an element; around all of a frame's document the frame. */
const around = (element: Element): Element | null => outerOf(element) ?? viewOf(element)?.frameElement ?? null;

/** What an element says of the colour behind it: null where nobody can know, nothing where it lets through what is behind. */
function ownGround(element: Element): Ground | undefined {
  const { backgroundColor, backgroundImage, colorScheme } = styleOf(element);
  if (backgroundImage !== 'none') return null;
  if (!CLEAR.test(backgroundColor)) return channels(backgroundColor);
  if (around(element)) return undefined;
  return /dark/.test(colorScheme) ? null : [255, 255, 255];
}

/** Asks for the colour behind elements, once each; null where nobody knows: a picture, a shade of glass, a browser's own ground. */
function groundFinder(): (element: Element) => Ground {
  const known = new Map<Element, Ground>();
  return (element) => {
    const climbed: Element[] = [];
    let ground: Ground | undefined;
    for (let at: Element | null = element; at && ground === undefined; at = around(at)) {
      ground = known.get(at) ?? (known.has(at) ? null : ownGround(at));
      climbed.push(at);
    }
    for (const at of climbed) known.set(at, ground ?? null);
    return ground ?? null;
  };
}

/** So many boxes beside words are looked at in one reading; past these, pale words count as seen. */
const MOST_BESIDE = 5000;

/** Whether an element's own style may show words that have no colour, or puts something behind them. */
function drawsBesides(element: Element): boolean {
  const { textShadow, backgroundClip } = styleOf(element);
  const isAdded = ['::before', '::after'].some((part) => /abs|fix/.test(styleOf(element, part).position));
  return isAdded || textShadow !== 'none' || backgroundClip.includes('text');
}

/** How words are inked, asked once of each element in a reading. */
export interface Inks {
  /** Whether words are drawn in no colour, or in that of their ground. */
  readonly isPale: (element: Element, part?: string) => boolean;
  /** The same where nothing else may show them: a box behind them, their shadow, a ground cut to their shape. */
  readonly isLost: (element: Element) => boolean;
}

export function inks(): Inks {
  const groundOf = groundFinder();
  let left = MOST_BESIDE;
  function isPale(element: Element, part?: string): boolean {
    const ink = styleOf(element, part).webkitTextFillColor;
    if (CLEAR.test(ink)) return true;
    const [drawn, ground] = [channels(ink), groundOf(element)];
    return !!drawn && !!ground && drawn.every((value, index) => Math.abs(value - (ground[index] ?? 0)) < 16);
  }
  /** Whether something stands where an element does that is neither in it nor around it. */
  function isBeside(element: Element, outer: Element, place: ReturnType<typeof middle>): boolean {
    return [...read(outer, 'children')].some((beside) => {
      left -= 1;
      return left < 0 || (beside !== element && holds(rectOf(beside), place));
    });
  }
  function mayBeShown(element: Element): boolean {
    const place = middle(rectOf(element));
    for (let at: Element | null = element; at; at = around(at)) {
      const outer = around(at);
      if (drawsBesides(at) || (outer && isBeside(at, outer, place))) return true;
    }
    return false;
  }
  return {
    isPale,
    isLost: (element) => isPale(element) && !mayBeShown(element),
  };
}
