import type { RuleMetadata } from '../../finding/rule';
import type { Settings } from '../../settings/settingsSchema';
import type { MessageKey } from '../../words/translator';

/** What a person may set for a rule; `shipped` is what it does when nobody has set anything. */
export const GRADES = ['shipped', 'error', 'warning', 'info', 'off'] as const;
export type Grade = (typeof GRADES)[number];

/** What each grade is called. */
export const GRADE_WORDS: Readonly<Record<Exclude<Grade, 'shipped'>, MessageKey>> = {
  error: 'countError',
  warning: 'countWarning',
  info: 'info',
  off: 'gradeOff',
};

/** What a rule does as shipped. */
export function shippedGrade({ severity, isOffByDefault }: RuleMetadata): Exclude<Grade, 'shipped'> {
  return isOffByDefault ? 'off' : severity;
}

/** What is set for a rule. */
export function gradeOf(settings: Settings, rule: RuleMetadata): Grade {
  const set = settings.rules?.[rule.id];
  if (set === undefined) return 'shipped';
  return set === 'on' ? rule.severity : set;
}

/** Settings with another grade for one rule; what is as shipped leaves no trace in them. */
export function withGrade(settings: Settings, rule: RuleMetadata, grade: Grade): Settings {
  const { [rule.id]: _, ...others } = settings.rules ?? {};
  const rules = grade === 'shipped' || grade === shippedGrade(rule) ? others : { ...others, [rule.id]: grade };
  const { rules: __, ...rest } = settings;
  return Object.keys(rules).length > 0 ? { ...rest, rules } : rest;
}

/** Settings with another threshold; `undefined` asks for no check. */
export function withThreshold(settings: Settings, threshold: NonNullable<Settings['thresholds']>): Settings {
  const thresholds = Object.fromEntries(
    Object.entries({ ...settings.thresholds, ...threshold }).filter(([, value]) => value !== undefined),
  );
  const { thresholds: _, ...rest } = settings;
  return Object.keys(thresholds).length > 0 ? { ...rest, thresholds } : rest;
}
