import type { Result } from '../../result/resultSchema';
import { titleOf, whereFrom } from '../reportName';
import { type Flavours, htmlTable, paragraphsHtml } from '../tables/htmlParts';
import { addresseeOf } from './addresseeOf';
import { byHandLines } from './byHand';
import { checkedLine } from './closing';
import { type Entry, entriesOf, type RuleBook } from './entries';
import { type EntryKind, isShared } from './entryKind';
import { entryLines } from './entryLines';
import { notChecked } from './notChecked';
import { setAsideLines } from './setAside';
import { sumsWords } from './sums';

/** What a letter may hold beside what was found. */
export interface LetterOptions {
  /** A line with blanks for a deadline: setting one is not the tool's business. */
  readonly hasDeadline?: boolean;
}

const GROUPS: readonly (readonly [EntryKind, string])[] = [
  ['correct', '请核实更正'],
  ['explain', '请核实说明'],
  ['publish', '建议改进公布方式'],
];
const NUMERALS = ['一', '二', '三'];

interface Group {
  readonly heading: string;
  readonly entries: readonly (readonly [number, Entry])[];
}

/** The entries by what is asked for, numbered through. */
function groupsOf(entries: readonly Entry[]): Group[] {
  let number = 0;
  const groups: Group[] = [];
  for (const [kind, name] of GROUPS) {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) continue;
    const numbered = own.map((entry): [number, Entry] => {
      number += 1;
      return [number, entry];
    });
    groups.push({ heading: `${NUMERALS[groups.length]}、${name}`, entries: numbered });
  }
  return groups;
}

/** Entries one after another that rest on the same and ask for the same: it is said once. */
function runsOf(own: Group['entries']): Group['entries'][] {
  const runs: (readonly [number, Entry])[][] = [];
  for (const numbered of own) {
    const last = runs.at(-1);
    const [, before] = last?.at(-1) ?? [];
    const isSame = before?.basis === numbered[1].basis && before.advice === numbered[1].advice;
    if (isSame) last?.push(numbered);
    else runs.push([numbered]);
  }
  return runs;
}

function runLines(run: Group['entries']): string[] {
  const [first] = run;
  if (!first) return [];
  const { basis, advice } = first[1];
  return [
    ...run.flatMap(([number, entry]) => [`${number}．${entry.outward}。`, ...entryLines(entry)]),
    `${run.length > 1 ? `以上${run.length}项的` : ''}依据：${basis}。`,
    ...(advice ? [`${advice}。`] : []),
  ];
}

const COLUMNS = ['序号', '位置', '问题', '算式', '依据', '建议'];

function row([number, entry]: readonly [number, Entry]): string[] {
  const { place, outward, others, isSummary, sums, basis, advice } = entry;
  // The sums name the relations of a summary one by one.
  const problem = isSummary ? outward : [outward, ...others].join('；');
  return [String(number), place, problem, sumsWords(sums), basis, advice];
}

/** A salutation is for an organ: a page that names none, or only an area, gets none. */
function opening(result: Result, entries: readonly Entry[]): { salutation: string[]; text: string } {
  const organ = addresseeOf(result);
  const whose = organ ? '你单位' : '';
  const isWish = entries.every(({ kind }) => kind === 'publish');
  return {
    salutation: organ ? [`${organ}：`] : [],
    text: `经核对${whose}${titleOf(result)}（${whereFrom(result)}），有以下${entries.length}项${isWish ? '建议，供参考' : '，请予处理'}。`,
  };
}

function closing(result: Result, book: RuleBook, all: readonly Entry[], { hasDeadline }: LetterOptions): string[] {
  const gaps = notChecked(result, book);
  return [
    ...(hasDeadline ? ['请于____年__月__日前处理，并反馈处理情况和更正后的网址。'] : []),
    ...setAsideLines(all),
    ...byHandLines(result),
    ...(gaps.length > 0 ? [`未核验：${gaps.join('；')}。`] : []),
    checkedLine(result),
  ];
}

/**
 * The 通知: what an inspector sends to the organ, by what it asks for. Infos are left out, and so is every number of a
 * person: a letter is passed around.
 */
export function asNotice(result: Result, book: RuleBook, options: LetterOptions = {}): Flavours {
  const all = entriesOf(result, book);
  const entries = all.filter(isShared);
  const groups = groupsOf(entries);
  const { salutation, text } = opening(result, entries);
  const end = closing(result, book, all, options);
  const body = groups.flatMap(({ heading, entries: own }) => [
    `　　${heading}`,
    ...runsOf(own)
      .flatMap(runLines)
      .map((line) => `　　${line}`),
  ]);
  const tables = groups.flatMap(({ heading, entries: own }) => [
    paragraphsHtml([heading]),
    htmlTable(COLUMNS, own.map(row)),
  ]);
  return {
    text: [...salutation, `　　${text}`, ...body, ...end.map((line) => `　　${line}`)].join('\n'),
    html: [paragraphsHtml(salutation, 0), paragraphsHtml([text]), ...tables, paragraphsHtml(end)].join(''),
  };
}
