import type { Rule } from '../finding/rule';
import { rules } from './index';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, for its explanation beside a finding; undefined for a rule of another version. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

/** Whether this version has a rule. */
export const isRule = (id: string): boolean => byId.has(id);
