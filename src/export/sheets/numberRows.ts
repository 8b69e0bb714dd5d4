import type { ComparedNumber } from '../../finding/prose/numbers/comparedNumber';
import { nameOf } from '../../report/nameOf';
import { termsAt, termText } from '../../result/calculation';
import type { Result } from '../../result/resultSchema';
import { TERMS_IN_FILES } from '../tables/termsInFiles';
import type { SheetCell } from './sheet';

type Reason = NonNullable<ComparedNumber['why']>['reason'];

/** Why a number was compared with nothing, as the panel says it. */
export const REASON_WORDS: Readonly<Record<Reason, (word: string) => string>> = {
  date: () => '年份、日期或者序号',
  name: () => '名称、文号等的一部分',
  rounded: () => '约数',
  otherYear: () => '不能确定是本年度全年的数',
  comparison: () => '与上年比较的数',
  otherOrgan: () => '另一机关或者更大范围的数',
  unknownWord: (word) => `所在分句有工具不认识的词“${word}”`,
  otherMatter: () => '三张表不统计的事项',
  noCell: () => '没有找到表中可比对的格',
  unread: () => '所在句子过长，没有分析',
};

/** What became of a number of the text, in words. */
export const NUMBER_WORDS: Readonly<Record<ComparedNumber['outcome'], string>> = {
  agrees: '相符',
  differs: '不符',
  open: '无法核验',
  notCompared: '未比对',
};

/** What stands around a number, so that it is known by its sentence. */
const AROUND = { before: 20, after: 14 } as const;
/** As many cells as a row still names. */
const MOST_CELLS = 4;

function sentenceOf({ paragraph, start, end }: ComparedNumber): string {
  const from = Math.max(0, start - AROUND.before);
  const to = end + AROUND.after;
  const words = `${paragraph.slice(from, start)}【${paragraph.slice(start, end)}】${paragraph.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${words}${to < paragraph.length ? '…' : ''}`;
}

function cellsOf({ cells, why }: ComparedNumber, result: Result): string | null {
  if (why) return null;
  if (cells.length === 0) return '文中其他数';
  const named = termsAt(result, cells.slice(0, MOST_CELLS)).map(
    (term) => `${nameOf(term.address).zh} ${termText(term, TERMS_IN_FILES)}`,
  );
  return `${named.join('；')}${cells.length > MOST_CELLS ? `；等${cells.length}格` : ''}`;
}

const isDate = ({ why }: ComparedNumber): boolean => why?.reason === 'date' || why?.reason === 'name';

/** What was not compared stands first, and what counts nothing last. */
const rankOf = (number: ComparedNumber): number => (isDate(number) ? 2 : number.why ? 0 : 1);

/** Every number of the text that is printed in digits: what it was held against, or why against nothing. */
export function numberRows(numbers: readonly ComparedNumber[], result: Result): SheetCell[][] {
  const count = (rank: number): number => numbers.filter((number) => rankOf(number) === rank).length;
  const counted = `未比对${count(0)}个，已比对${count(1)}个，年份、日期、序号和名称中的数字${count(2)}个`;
  const rows = [...numbers]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((number): SheetCell[] => {
      const said = number.why && REASON_WORDS[number.why.reason](number.why.word ?? '');
      const place = `文字：${nameOf(number.place).zh}`;
      return [place, NUMBER_WORDS[number.outcome], sentenceOf(number), null, cellsOf(number, result), null, null, said];
    });
  return [['文字中的数字', numbers.length > 0 ? counted : '没有用数字书写的数', ...Array(6).fill(null)], ...rows];
}
