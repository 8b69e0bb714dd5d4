/** Characters that take two columns of a terminal: CJK, kana, hangul, full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) || (character.codePointAt(0) ?? 0) > 0x1ffff ? 2 : 1;
  return width;
}

/** The text filled with spaces to a width, numbers on their left. */
export function pad(text: string, width: number, isNumber = false): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? fill + text : text + fill;
}
