import type { Result } from '../../result/resultSchema';
import { titleOf, whereFrom } from '../reportName';
import { byHandLines } from './byHand';
import { type Entry, entriesOf, type RuleBook } from './entries';
import { isShared } from './entryKind';
import { isPlaced } from './entryLines';
import type { Question } from './questions';
import { setAsideLines } from './setAside';

/** What is asked about each kind, in the order in which the letter asks. */
const asked: readonly (readonly [Question, string])[] = [
  ['mismatch', '请问应当以哪个数为准，或者口径有什么不同？'],
  ['blank', '请问是没有发生（即为零），还是没有填写？'],
  ['missing', '请问是没有这方面的内容，还是公布在别处？'],
  ['layout', '请问表格是否缺少行列，或者应当怎样对照？'],
  ['unread', '请问能否以网页表格公布，或者告知在哪里可以查阅？'],
  ['doubt', '请问是否有误，或者另有原因？'],
];
/** As many relations as one question still spells out. */
const MAX_RELATIONS_NAMED = 3;

/** The problem as the page shows it, with its sums: a guess at a cause only as a question, no request to correct. */
function questionLine(entry: Entry, number: number): string {
  const { relations, guess } = entry;
  const said = relations.slice(0, MAX_RELATIONS_NAMED).join('；');
  const shown = isPlaced(entry) ? said : `${said}：${entry.place}`;
  const rest =
    relations.length > MAX_RELATIONS_NAMED
      ? `；共有${relations.length}组关系不符，以上为其中${MAX_RELATIONS_NAMED}组`
      : '';
  return `${number}．${shown}${rest}。${guess ? `${guess}？` : ''}`;
}

/** Two cells that are off by as much in opposite directions are asked about as one. */
function withSwapsAsOne(entries: readonly Entry[]): Entry[] {
  const paired = new Set<Entry>();
  return entries.flatMap((entry) => {
    if (paired.has(entry)) return [];
    const { partner } = entry.repair ?? {};
    const other = partner ? entries.find(({ repair }) => repair?.cell === partner) : undefined;
    if (!other) return [entry];
    paired.add(other);
    const guess = `${entry.place}与${other.place}一多一少，不知是否填错了列`;
    return [{ ...entry, relations: [...entry.relations, ...other.relations], guess }];
  });
}

/** The lines about one kind; where there are several kinds, each question says how many it is about. */
function groupLines(entries: readonly Entry[], question: string, before: number, isOnly: boolean): string[] {
  const lines = entries.map((entry, index) => questionLine(entry, before + index + 1));
  return [...lines, isOnly ? question : `以上${entries.length}处，${question}`];
}

/** A citizen's question to the organ: what the page says, and a request for an explanation; no reproach. */
export function asInquiry(result: Result, book: RuleBook): string {
  const all = entriesOf(result, book);
  const entries = withSwapsAsOne(all.filter(isShared));
  const groups = asked
    .map(([kind, question]) => ({ question, own: entries.filter((entry) => entry.question === kind) }))
    .filter(({ own }) => own.length > 0);
  let before = 0;
  const lines = groups.flatMap(({ question, own }) => {
    const group = groupLines(own, question, before, groups.length === 1);
    before += own.length;
    return group;
  });
  return [
    '您好！',
    ...[
      `我阅读了${titleOf(result)}（${whereFrom(result)}），有以下${entries.length}处不明白，想请教：`,
      ...lines,
      ...setAsideLines(all),
      ...byHandLines(result),
      '这些疑问只是对照页面上的文字和数字得出的，不表示报告不真实；如果是我理解有误，也请指出。谢谢。',
    ].map((line) => `　　${line}`),
  ].join('\n');
}
