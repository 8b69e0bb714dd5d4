import { call, documentOf } from './native';

interface Point {
  readonly x: number;
  readonly y: number;
}

export const middle = ({ left, right, top, bottom }: DOMRect): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});
export const holds = (box: DOMRect, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export function rectOfText(text: Node): DOMRect {
  const range = call(documentOf(text), 'createRange');
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}
