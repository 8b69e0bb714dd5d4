import type { Section } from '../../report/report';

/** What became of a table whose words stand on the page without rows and columns. */
export type LostCells = 'scanned' | 'glued' | 'lines';

const apart = /[\u4e00-\u9fff] (?=[\u4e00-\u9fff])/g;
const together = /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/g;
/** A label with several figures behind it and nothing between them: no count begins with a nought or is so long. */
const glued = /[\u4e00-\u9fff）)](?:0\d|\d{6})/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How the words of a table stand in a section without one: as a scanner's reader leaves them, with spaces between the
 * characters of a word; in one run, as some converters do; else line by line.
 */
export function lostCells({ paragraphs }: Pick<Section, 'paragraphs'>): LostCells {
  const text = paragraphs.join('\n');
  if (count(text, apart) * 2 > count(text, together)) return 'scanned';
  const runs = paragraphs.filter((line) => !/[。；！？]/.test(line)).join('\n');
  return glued.test(runs) ? 'glued' : 'lines';
}
