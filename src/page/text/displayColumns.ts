/** Characters that a terminal or a plain-text table shows two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Each letter of a line with the column it stands in, as text is laid out in columns of one width. */
export function displayColumns(line: string): { readonly letter: string; readonly column: number }[] {
  let column = 0;
  return [...line].map((letter) => {
    const placed = { letter, column };
    column += wide.test(letter) ? 2 : 1;
    return placed;
  });
}
