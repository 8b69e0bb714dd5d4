import type { Bilingual } from '../../finding/rule';
import { ruleOf } from '../../rules/ruleOf';
import type { Settings } from '../../settings/settingsSchema';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['$schema', 'rules', 'thresholds'],
  thresholds: ['deadline', 'overviewLength'],
};

function keysOf(held: unknown): string[] {
  return typeof held === 'object' && held !== null ? Object.keys(held) : [];
}

/** What is wrong with a settings file, by the place in it that does not fit. */
export function wrongSetting(path: readonly PropertyKey[]): Bilingual {
  const [part, name] = path.map(String);
  if (part === 'thresholds' && name === 'deadline')
    return {
      zh: 'thresholds.deadline 应为“月-日”的日期，例如 "01-20"',
      en: 'thresholds.deadline is a date as MM-DD, such as "01-20"',
    };
  if (part === 'thresholds' && name === 'overviewLength')
    return {
      zh: 'thresholds.overviewLength 应为正整数，不超过 99999，例如 1000',
      en: 'thresholds.overviewLength is a whole number from 1 to 99999, such as 1000',
    };
  if (part === 'rules' && name !== undefined)
    return {
      zh: `规则“${name}”只能取 off、on、error、warning、info`,
      en: `the rule “${name}” takes off, on, error, warning or info`,
    };
  return {
    zh: '不是设置文件，应如 {"rules": {"cells/blank": "off"}, "thresholds": {"deadline": "01-20"}}',
    en: 'no settings file; one reads {"rules": {"cells/blank": "off"}, "thresholds": {"deadline": "01-20"}}',
  };
}

/** What a settings file asks for that there is not: a rule, or a setting, by a name that nothing has. */
export function strangeSetting(held: unknown, { rules = {} }: Settings): Bilingual | null {
  // As written: `__proto__` is a name like any other here, and gone from what was read.
  const named = keysOf(new Map(Object.entries(held ?? {})).get('rules'));
  const rule = [...named, ...Object.keys(rules)].find((id) => ruleOf(id) === undefined);
  if (rule !== undefined) return { zh: `规则“${rule}”不存在`, en: `there is no rule “${rule}”` };
  const thresholds = new Map(Object.entries(held ?? {})).get('thresholds');
  const strange =
    keysOf(held).find((key) => !KNOWN['']?.includes(key)) ??
    keysOf(thresholds).find((key) => !KNOWN.thresholds?.includes(key));
  return strange === undefined ? null : { zh: `没有“${strange}”这项设置`, en: `there is no setting “${strange}”` };
}
