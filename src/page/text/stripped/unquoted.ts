/** Signs that mail and Markdown put before each line of what they quote. */
const sign = /^\s{0,8}(?:>\s?){1,8}/;
/** Fewer lines than this are a quotation in a text. */
const FEWEST = 10;

/** The lines of a text that is a quotation as a whole, as an answered mail is, without the signs before them. */
export function unquoted(text: string): string {
  const lines = text.split('\n');
  const printed = lines.filter((line) => line.trim() !== '').length;
  const quotedLines = lines.filter((line) => sign.test(line)).length;
  if (quotedLines < FEWEST || quotedLines * 2 < printed) return text;
  return lines.map((line) => line.replace(sign, '')).join('\n');
}
