import stringWidth from 'string-width';

/** How many columns a text takes on a terminal. */
export const widthOf = (text: string): number => stringWidth(text);

/** The text filled with spaces to a width, numbers on their left. */
export function pad(text: string, width: number, isNumber = false): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? fill + text : text + fill;
}
