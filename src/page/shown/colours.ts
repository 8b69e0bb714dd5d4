/** A colour as red, green, blue and how much of it there is; null for what is none that can be told from the text. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const NAMES = new Map<string, Colour>([
  ['white', [255, 255, 255, 1]],
  ['snow', [255, 250, 250, 1]],
  ['ivory', [255, 255, 240, 1]],
  ['whitesmoke', [245, 245, 245, 1]],
  ['black', [0, 0, 0, 1]],
  ['red', [255, 0, 0, 1]],
  ['yellow', [255, 255, 0, 1]],
  ['blue', [0, 0, 255, 1]],
  ['green', [0, 128, 0, 1]],
  ['gray', [128, 128, 128, 1]],
  ['silver', [192, 192, 192, 1]],
  ['transparent', [0, 0, 0, 0]],
]);

function hexColour(text: string): Colour | null {
  const [, digits = ''] = /^#([\da-f]{3,8})$/.exec(text) ?? [];
  const size = digits.length <= 4 ? 1 : 2;
  if (![3, 4, 6, 8].includes(digits.length)) return null;
  const parts = digits.match(size === 1 ? /./g : /../g) ?? [];
  const [red = 0, green = 0, blue = 0, opacity = 255] = parts.map((part) =>
    Number.parseInt(size === 1 ? part + part : part, 16),
  );
  return [red, green, blue, opacity / 255];
}

function shareOf(text: string, whole: number): number {
  return text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);
}

function functionColour(text: string): Colour | null {
  const [, inner = ''] = /^rgba?\(([^()]{1,80})\)$/.exec(text) ?? [];
  const [red, green, blue, opacity = '1'] = inner.split(/[\s,/]+/).filter((part) => part !== '');
  if (red === undefined || green === undefined || blue === undefined) return null;
  const colour: Colour = [shareOf(red, 255), shareOf(green, 255), shareOf(blue, 255), shareOf(opacity, 1)];
  return colour.some(Number.isNaN) ? null : colour;
}

/** Reads a colour as a style writes it. */
export function colourOf(text: string): Colour | null {
  return NAMES.get(text) ?? hexColour(text) ?? functionColour(text);
}

const SEEN = 0.1;
const APART = 16;

export const isClear = ([, , , opacity]: Colour): boolean => opacity < SEEN;

/** Whether nobody can tell what is written in one colour on a ground of the other. */
export function isSame(ink: Colour, ground: Colour): boolean {
  return [0, 1, 2].every((at) => Math.abs((ink[at] ?? 0) - (ground[at] ?? 0)) < APART);
}
