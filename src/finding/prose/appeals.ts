import type { Token } from './token';

/** 不服复议决定, 对复议结果不服, 经复议: why a lawsuit came, not a case that is counted. */
const grounds = /(?:不服|对|针对|经|经过)(?:[本该原此]|上述)?$/;
const isOf = ({ kind, value }: Token, name: string) => kind === 'dispute' && value === name;

/** Reads a lawsuit against the outcome of a reconsideration as one thing: 不服复议决定提起诉讼. */
export function appeals(tokens: readonly Token[], text: string): Token[] {
  const first = tokens.find((token) => isOf(token, 'reconsideration'));
  const suit = tokens.find((token) => isOf(token, 'litigation'));
  if (!first || !suit || suit.start < first.start || !grounds.test(text.slice(0, first.start))) return [...tokens];
  return tokens.map((token): Token => {
    if (token === first) return { ...token, kind: 'arise', value: '' };
    return token === suit ? { ...token, value: 'litigationAfterReconsideration' } : token;
  });
}
