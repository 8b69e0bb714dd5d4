import { CUT_SHORT } from '../cutShort';
import type { Finding, Result } from '../resultSchema';
import { type IsRule, isKnownFinding } from './isKnownFinding';

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.message.zh === b.message.zh && a.excerpt === b.excerpt && a.expected === b.expected && a.actual === b.actual;

type Instances = Result['checks'][number]['instances'];

/** A rule that has found nothing to judge: what it needs is not there, or settings switch it off. */
const isUnjudged = (instances: Instances): boolean =>
  instances.length > 0 && instances.every(({ outcome }) => outcome === 'notAssessable' || outcome === 'absent');

/** Whether something found then is known to hold now: what cannot be assessed is not mended. */
function mendedIn(now: Result): (finding: Finding) => boolean {
  const rules = new Map(now.checks.map(({ rule, instances }) => [rule, instances]));
  const outcomes = new Map(
    now.checks.map(({ rule, instances }) => [rule, new Map(instances.map(({ key, outcome }) => [key, outcome]))]),
  );
  const isWhole = now.verdict !== 'incomplete' && now.verdict !== 'notReport';
  return ({ id, rule, equation }) => {
    const instances = rules.get(rule);
    const outcome = outcomes.get(rule)?.get(id.slice(rule.length + 1));
    if (outcome !== undefined) return outcome === 'pass';
    // A relation has its instances on every page; a sentence that is gone has none.
    if (!instances || equation !== null || !isWhole || isUnjudged(instances)) return false;
    // What a rule would have said, had it come to its end, nobody knows.
    return !instances.some(({ reason }) => reason === CUT_SHORT);
  };
}

/** What became of an earlier check's findings. */
export interface Rechecked {
  /** The findings of now, each with what it was then. */
  readonly standing: readonly Finding[];
  /** Those of then that hold now. */
  readonly mended: readonly Finding[];
  /** Those of then that are not found now, and not known to hold either. */
  readonly unknown: readonly Finding[];
}

/** Compares two checks of one report, finding by finding: by id, and by what each says. */
export function recheckedAgainst(now: Result, then: Result, isRule: IsRule): Rechecked {
  const former = new Map(
    then.findings
      .filter((each) => each.recheck !== 'mended' && isKnownFinding(each, isRule))
      .map((each) => [each.id, each]),
  );
  const standing = now.findings.map((finding): Finding => {
    const before = former.get(finding.id);
    former.delete(finding.id);
    if (!before) return { ...finding, recheck: 'new' };
    return { ...finding, recheck: saysTheSame(before, finding) ? 'unchanged' : 'unmended' };
  });
  const gone = [...former.values()];
  const isMended = mendedIn(now);
  return {
    standing,
    mended: gone.filter(isMended).map((finding): Finding => ({ ...finding, recheck: 'mended' })),
    unknown: gone.filter((finding) => !isMended(finding)),
  };
}

/**
 * The result with what became of an earlier check's findings. Those that hold now stand at the end of `findings`
 * as `mended`, without an item: they are no longer counted.
 */
export function recheck(now: Result, then: Result | undefined, isRule: IsRule): Result {
  if (!then || now.error !== null) return now;
  const { standing, mended } = recheckedAgainst(now, then, isRule);
  return { ...now, findings: [...standing, ...mended] };
}

/** Whether a rule has judged a report at all: else what it finds later need not be new. */
export function hasJudged({ checks }: Pick<Result, 'checks'>, rule: string): boolean {
  const instances = checks.find((check) => check.rule === rule)?.instances;
  return instances !== undefined && !isUnjudged(instances) && !instances.some(({ reason }) => reason === CUT_SHORT);
}
