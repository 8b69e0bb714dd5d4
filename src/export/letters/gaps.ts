import type { Incomparable } from '../../finding/history/yearBefore';
import { OFF_AS_SHIPPED, switchedOff } from '../../result/isGreen';
import type { Result } from '../../result/resultSchema';
import type { RuleBook } from './entries';
import { notChecked } from './notChecked';

/** Rules of less weight that settings switched off: they do not turn a pass grey, but a statement owes them too. */
function lesserGaps({ settings, checks }: Result): string[] {
  const heavy = new Set(switchedOff({ checks }));
  const off = Object.entries(settings.rules ?? {}).filter(([rule, set]) => set === 'off' && !heavy.has(rule));
  return off.length > 0 ? [`按设置另有${off.length}条存疑或提示类规则未运行`] : [];
}

/** Why a rule about last year had nothing to compare with. */
const INCOMPARABLE: Readonly<Record<Incomparable, true>> = {
  noYearBefore: true,
  otherOrgan: true,
  otherYear: true,
  organUnknown: true,
  yearUnknown: true,
};

function isCompared({ checks }: Result): boolean {
  const instances = checks.flatMap(({ rule, instances: own }) => (rule.startsWith('history/') ? own : []));
  return instances.some(({ outcome, reason = '' }) => outcome !== 'absent' && !Object.hasOwn(INCOMPARABLE, reason));
}

function shippedOff({ checks }: Result): string[] {
  const { length } = checks.filter(({ instances }) => instances.some(({ reason }) => reason === OFF_AS_SHIPPED));
  return length > 0 ? [`默认不运行的${length}条规则未运行`] : [];
}

/** All that nobody checked, for those who answer for the whole: what the letters name, and what is never run unasked. */
export function gapsOf(result: Result, book: RuleBook): string[] {
  return [
    ...notChecked(result, book),
    ...lesserGaps(result),
    ...(isCompared(result) ? [] : ['没有与上一年度报告比较']),
    ...shippedOff(result),
  ];
}
