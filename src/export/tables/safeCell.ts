/**
 * What a spreadsheet may take for a formula, the full-width forms included, and whatever stands before it unseen; a dash
 * or two alone is none.
 */
const formula = /^(?![-－]{1,2}$)[\s\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]/u;

/**
 * Text that a spreadsheet will show as it is. Everything from a page passes here: a cell that begins like a
 * formula gets an apostrophe before it, and line breaks and tabs become spaces.
 */
export function safeCell(text: string): string {
  const guard = /^[\t\r]/.test(text) ? "'" : '';
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return guard || formula.test(line) ? `'${line}` : line;
}
