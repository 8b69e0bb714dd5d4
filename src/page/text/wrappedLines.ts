import { isFormWord } from '../../report/formWords';

/** A line, the one after it, and the paragraph that ends with the first. */
interface Lines {
  readonly paragraph: string;
  readonly last: string;
  readonly next: string;
  /** An empty line stands between them. */
  readonly isApart: boolean;
}

const heading =
  /^\s*(?:第?[一二三四五六七八九十]+[、.．]|[（(]\s*[一二三四五六七八九十\d]+\s*[)）]|\d+[.、．]\s*(?!\d))/;
const sentenceEnd = /[。！？；：.!?;:”"）)》]\s*$/;
/** What stands alone at the end or the top of a report. */
const alone = /^(?:20\d\d|[二〇○]{2}..)\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日$|(?:年度报告|年报)$/;
const organ = /^.{2,20}[局委厅办院会府处部心镇乡县区市社署厂司]$/;
const LONG = 40;
/** A line of print holds no fewer characters; what is shorter ends where its writer ended it. */
const SHORTEST_LINE = 24;

/** A line without the spaces that a scanner's reader puts between the characters of a word. */
const words = (line: string): string => line.trim().replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');

/** Whether a line of prose goes on in the next: printed lines and the ends of pages cut it wherever they fall. */
export function isCut(lines: Lines): boolean {
  const { isApart } = lines;
  const [paragraph, last, next] = [lines.paragraph, words(lines.last), words(lines.next)];
  if (sentenceEnd.test(last) || heading.test(next) || lines.next.includes('\t')) return false;
  if (alone.test(last) || alone.test(next)) return false;
  if (paragraph.length > LONG) return true;
  return !isApart && last.length >= SHORTEST_LINE && !heading.test(last) && !organ.test(next) && !isFormWord(next);
}
