import { type Clause, has } from '../clauses/clause';
import type { Kind, Token } from '../words/token';

/** Why a number in the prose was held against nothing. */
export const REASONS_NOT_COMPARED = [
  'date',
  'name',
  'rounded',
  'otherYear',
  'comparison',
  'otherOrgan',
  'unknownWord',
  'otherMatter',
  'noCell',
  'unread',
] as const;

export interface NotCompared {
  readonly reason: (typeof REASONS_NOT_COMPARED)[number];
  /** The word that is not known. */
  readonly word: string | null;
}

const because = (reason: NotCompared['reason'], word: string | null = null): NotCompared => ({ reason, word });

/** What the tables count: with one of these beside it, only a word that is not known keeps a number from being compared. */
const counted: readonly Kind[] = ['request', 'dispute', 'document', 'power', 'applicant', 'outcome', 'carry'];

function unknownWord({ sentence, tokens }: Clause): string | null {
  const token = tokens.find(({ kind }) => kind === 'unknown' || kind === 'foreign');
  return token ? sentence.passage.text.slice(token.start, token.end) : null;
}

/** Why a number was not compared: what it is itself, whether a table counts it at all, then whose and when, then the words beside it. */
export function whyNotCompared(token: Token, clause: Clause | null): NotCompared {
  if (token.kind === 'year' || token.kind === 'ordinal') return because('date');
  if (token.kind !== 'number' && token.kind !== 'percent') return because('name');
  if (!clause) return because('unread');
  const { year, compared, scope } = clause.setting;
  if (token.figure?.isRounded || has(clause, 'approx')) return because('rounded');
  if (compared !== 'no') return because('comparison');
  const isCounted = counted.some((kind) => has(clause, kind));
  if (!isCounted) return because('otherMatter');
  if (year === 'until' || year === 'other') return because('otherYear');
  if (scope === 'wide') return because('otherOrgan');
  const word = unknownWord(clause);
  return word === null ? because('noCell') : because('unknownWord', word);
}
