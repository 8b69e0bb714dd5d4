import { type Clause, has } from '../../src/finding/prose/clauses/clause';

/** Why a clause claims nothing of the tables, as far as what was read of it tells. */
export function silenceOf(clause: Clause): string {
  const { setting, tokens, count, isRough, isSure, sentence } = clause;
  const words = tokens.filter(({ kind }) => kind === 'unknown' || kind === 'foreign');
  const names = words.map(({ start, end }) => sentence.passage.text.slice(start, end));
  const reasons = [
    ...(names.length > 0 ? [`it holds words that are not known or of another matter: ${names.join(' · ')}`] : []),
    ...(setting.year === 'other' || setting.year === 'until' ? ['it speaks of another time than the year'] : []),
    ...(setting.compared !== 'no' ? ['it compares with another year'] : []),
    ...(isRough ? ['its number is a rough one'] : []),
    ...(!isSure && setting.scope !== 'own' ? [`it may count what others did: scope ${setting.scope}`] : []),
    ...(!count && !has(clause, 'none') ? ['it gives no count, and denies nothing'] : []),
  ];
  if (reasons.length > 0) return reasons.join('; ');
  return isSure
    ? 'its words are known, and none of the tables’ figures is what they count'
    : 'its count is of another thing, or two counts or brackets cannot be told apart';
}
