import type { Reason } from '../result/decision';
import { findingsOf } from '../result/itemHead';
import type { Finding, Item, Result } from '../result/resultSchema';

type Review = NonNullable<Finding['review']>;
export type DecidedState = Review['state'] | 'pending';

/** What the states of a problem are called. */
export const STATE_WORDS: Readonly<Record<DecidedState, string>> = {
  pending: '待核',
  listed: '列为问题',
  notListed: '不列为问题',
  awaiting: '待单位说明',
};

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  scope: '口径不同',
  explained: '单位已书面说明',
  attachment: '以附件为准',
  corrected: '页面已更正',
  tool: '工具判断有误',
};

export interface DecisionWords {
  readonly state: string;
  readonly reason: string;
  readonly note: string;
}

const wordOf = (reason: string | null): string =>
  new Map<string, string>(Object.entries(REASON_WORDS)).get(reason ?? '') ?? reason ?? '';

const together = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.flatMap((text) => text || []))].join('；');

/** What was decided about an item, with every reason and note; where its findings were decided unlike, how many each. */
export function decisionWords(result: Pick<Result, 'findings'>, item: Pick<Item, 'findings'>): DecisionWords {
  const reviews = findingsOf(result, item).map(({ review }) => review);
  const states = reviews.map((review): DecidedState => review?.state ?? 'pending');
  const kinds = [...new Set(states)];
  const counted = kinds.map((kind) => `${STATE_WORDS[kind]}${states.filter((state) => state === kind).length}处`);
  return {
    state: kinds.length > 1 ? counted.join('，') : STATE_WORDS[kinds[0] ?? 'pending'],
    reason: together(reviews.map((review) => wordOf(review?.reason ?? null))),
    note: together(reviews.map((review) => review?.note ?? null)),
  };
}

/** The same in a line, 不列为问题（口径不同；来函第 3 号）; empty where nothing was decided. */
export function decidedText({ state, reason, note }: DecisionWords): string {
  if (state === STATE_WORDS.pending) return '';
  const said = [reason, note].filter(Boolean).join('；');
  return said ? `${state}（${said}）` : state;
}
