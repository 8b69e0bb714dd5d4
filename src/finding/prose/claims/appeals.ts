import type { Token } from '../words/token';

/** 不服复议决定, 对复议结果不服, 经复议: why a lawsuit came, not a case that is counted. */
const grounds = /(?:不服|对|针对|经|经过)(?:[本该原此]|上述)?$/;
const isOf = ({ kind, value }: Token, name: string) => kind === 'dispute' && value === name;

/** 被撤销 beside a lawsuit is the court's doing, not the applicant's. */
function quashed(tokens: readonly Token[], text: string): Token[] {
  if (!tokens.some(({ kind }) => kind === 'dispute')) return [...tokens];
  return tokens.map((token) =>
    token.kind === 'outcome' && /^撤销$/.test(text.slice(token.start, token.end))
      ? { ...token, kind: 'result', value: 'corrected' }
      : token,
  );
}

/** Reads a lawsuit against the outcome of a reconsideration as one thing: 不服复议决定提起诉讼. */
export function appeals(words: readonly Token[], text: string): Token[] {
  const tokens = quashed(words, text);
  const first = tokens.find((token) => isOf(token, 'reconsideration'));
  const suit = tokens.find((token) => isOf(token, 'litigation'));
  if (!first || !suit || suit.start < first.start || !grounds.test(text.slice(0, first.start))) return [...tokens];
  return tokens.map((token): Token => {
    if (token === first) return { ...token, kind: 'arise', value: '' };
    return token === suit ? { ...token, value: 'litigationAfterReconsideration' } : token;
  });
}
