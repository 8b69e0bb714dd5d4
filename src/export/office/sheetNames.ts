/** As many UTF-16 units as Excel takes in the name of a sheet. */
const LONGEST = 31;
/** What it refuses there, and what cannot be seen. */
const refused = /[[\]:*?/\\\p{C}]+/gu;

/** Cut between characters, never within one. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/['\s]+$/, '');
}

/** Excel knows no difference of case or of width between two names. */
const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Names that a workbook takes for its sheets, each once; `History` is Excel's own. */
export function sheetNames(wished: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set([...taken, 'History'].map(keyOf));
  return wished.map((wish) => {
    const plain =
      cut(
        wish
          .replace(refused, ' ')
          .replace(/\s+/g, ' ')
          .replace(/^['\s]+/, ''),
        LONGEST,
      ) || '单位';
    let name = plain;
    for (let at = 2; used.has(keyOf(name)); at += 1) {
      const mark = `（${at}）`;
      name = cut(plain, LONGEST - mark.length) + mark;
    }
    used.add(keyOf(name));
    return name;
  });
}
