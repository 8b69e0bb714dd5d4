import type { RuleMetadata } from '../../finding/rule';
import { inLanguage, type Language } from '../../words/language';
import type { MessageKey } from '../../words/translator';

/** The families of the rule book, in the order of the report, each with its name. */
export const FAMILIES: Readonly<Record<string, MessageKey>> = {
  requests: 'familyRequests',
  disputes: 'familyDisputes',
  proactive: 'familyProactive',
  cells: 'familyCells',
  narrative: 'familyNarrative',
  history: 'familyHistory',
  structure: 'familyStructure',
  sections: 'familySections',
  identity: 'familyIdentity',
  text: 'familyText',
  publication: 'familyPublication',
  privacy: 'familyPrivacy',
};

export interface Family {
  readonly id: string;
  readonly name: MessageKey;
  readonly rules: readonly RuleMetadata[];
}

const WEIGHTS: Readonly<Record<RuleMetadata['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** 不符 before 存疑 before 提示, what is off as shipped last. */
function byWeight(a: RuleMetadata, b: RuleMetadata): number {
  return (
    Number(a.isOffByDefault ?? false) - Number(b.isOffByDefault ?? false) || WEIGHTS[a.severity] - WEIGHTS[b.severity]
  );
}

const familyOf = ({ id }: RuleMetadata): string => id.slice(0, id.indexOf('/'));

function isSought(
  { id, title, why, fix, basis, search = [] }: RuleMetadata,
  sought: string,
  language: Language,
): boolean {
  const texts = [
    id,
    ...[title, why, fix].map((text) => inLanguage(text, language)),
    basis?.title,
    basis?.clause,
    ...search,
  ];
  return texts.some((text) => text?.toLowerCase().includes(sought));
}

/** The rule book by family; with words to look for, only what holds all of them. */
export function ruleFamilies(rules: readonly RuleMetadata[], words: string, language: Language): Family[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => sought.every((word) => isSought(rule, word, language)));
  return Object.entries(FAMILIES).flatMap(([id, name]) => {
    const members = found.filter((rule) => familyOf(rule) === id).sort(byWeight);
    return members.length > 0 ? [{ id, name, rules: members }] : [];
  });
}
