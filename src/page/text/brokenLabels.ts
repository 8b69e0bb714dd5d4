import { beginsFormWord, isFormWord } from '../../report/formWords';
import { normalise } from '../../report/normalise';

const FEWEST_ROWS = 6;
const LONGEST = 40;
const startsAnew = /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])|^第[一二三四五六七八九十]+[条部]|[。！？；]$/;
const figure = /^[+-]?\d/;
/** A bracket that is still open where a line ends, and its end in the next. */
const isOpen = /[（(][^（）()]{0,60}$/;
const closes = /^[^（）()]{0,60}[）)]/;
const wholeFigure = /^[+-]?[\d,.]+$/;

const lastOf = (row: string): string => row.slice(row.lastIndexOf('\t') + 1).trim();
const firstOf = (row: string): string => row.split('\t')[0]?.trim() ?? '';

/** A row whose first cell goes on with the label that the line above begins, though the form has no such label. */
function goesOn(above: string, line: string, hasRowAbove: boolean): boolean {
  const [last, first] = [lastOf(above), firstOf(line)];
  return (
    hasRowAbove &&
    !above.includes('\t') &&
    line.includes('\t') &&
    above.length <= LONGEST &&
    !isFormWord(last) &&
    !isFormWord(first) &&
    !figure.test(normalise(first)) &&
    !startsAnew.test(first)
  );
}

/** Joins what a cell prints in several lines where that makes a label of the form, or a row that has lost its beginning. */
export function brokenLabels(lines: readonly string[]): string[] {
  const all: string[] = [];
  for (const line of lines) {
    let at = all.length - 1;
    if (all[at] === '') at -= 1;
    const above = all[at] ?? '';
    const [last, first] = [lastOf(above), firstOf(line)];
    const isOne =
      last !== '' &&
      first !== '' &&
      // A row's last figure and the ordinal of the next label are no label.
      ((isOpen.test(last) && line.includes('\t') && closes.test(first)) ||
        (!wholeFigure.test(last) && beginsFormWord(last + first)) ||
        goesOn(above, line, all[at - 1]?.includes('\t') ?? false));
    if (isOne) all.splice(at, all.length, above + line);
    else all.push(line);
  }
  return all;
}

/** Whether a text prints its tables in rows with tabs between the cells. */
export function isTabbed(lines: readonly string[]): boolean {
  let rows = 0;
  return lines.some((line) => {
    if (line.includes('\t') && line.split('\t').some((cell) => isFormWord(cell))) rows += 1;
    return rows >= FEWEST_ROWS;
  });
}
