import type { Claim } from '../claims/claim';

const DISCLOSURE = '(?:政府|政务)?(?:信息)?公开';
const END = '(?:工作|事项|案件|范畴|方面|类|领域)?(?=[，。；）]|$)';
const unrelated = new RegExp(`(?:与|同|和|跟)[^，。；]{0,6}${DISCLOSURE}[^，。；]{0,6}(?:无关|不相关|没有关系|无涉)`);
const otherCases = new RegExp(
  `除${DISCLOSURE}(?:工作|事项|案件|方面|类)?[之以]?外|(?:[不未无]涉及?|不属于?|[并均都]非|不是|非因|非涉及?)[^，。；]{0,4}${DISCLOSURE}${END}|` +
    `(?:没有|无)一?[件起例宗][^，。；]{0,4}${DISCLOSURE}[^，。；]{0,4}(?:引起|引发|产生|有关)?的?(?=[，。；）]|$)`,
);

/** 均与政府信息公开无关: the sentence says that the tables count none of what it counts. */
export function isElsewhere({ clause: { sentence }, groups }: Pick<Claim, 'clause' | 'groups'>): boolean {
  const text = sentence.passage.text.slice(sentence.start, sentence.end);
  return unrelated.test(text) || (groups.length > 0 && otherCases.test(text));
}
