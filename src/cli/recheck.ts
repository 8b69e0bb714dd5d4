import type { Finding, Result } from '../result/resultSchema';

/** The same report: by id or address where both have one, else by organ; never of another year. */
function isSameReport(now: Result, then: Result): boolean {
  const year = now.report?.year ?? null;
  const former = then.report?.year ?? null;
  if (year !== null && former !== null && year !== former) return false;
  if (now.source.id !== null && then.source.id !== null) return now.source.id === then.source.id;
  if (now.source.url !== null && then.source.url !== null) return now.source.url === then.source.url;
  const organ = now.report?.organ ?? null;
  if (organ !== null && then.report?.organ) return organ === then.report.organ && year === former;
  return now.source.file !== null && now.source.file === then.source.file;
}

const saysTheSame = (a: Finding, b: Finding): boolean =>
  a.message.zh === b.message.zh && a.excerpt === b.excerpt && a.expected === b.expected && a.actual === b.actual;

/** Whether something found then is known to hold now: what cannot be assessed is not mended. */
function isMended(finding: Finding, now: Result): boolean {
  const key = finding.id.slice(finding.rule.length + 1);
  const check = now.checks.find(({ rule }) => rule === finding.rule);
  if (!check) return false;
  const instance = check.instances.find((each) => each.key === key);
  if (instance) return instance.outcome === 'pass';
  return now.verdict !== 'incomplete' && now.verdict !== 'notReport';
}

/**
 * The result with what became of an earlier check's findings. Those that hold now stand at the end of `findings`
 * as `mended`, without an item: they are no longer counted. Unchanged where the earlier check has no such report.
 */
export function recheck(now: Result, earlier: readonly Result[]): Result {
  const then = earlier.find((each) => each.error === null && isSameReport(now, each));
  if (!then || now.error !== null) return now;
  const former = new Map(then.findings.filter((each) => each.recheck !== 'mended').map((each) => [each.id, each]));
  const standing = now.findings.map((finding): Finding => {
    const before = former.get(finding.id);
    former.delete(finding.id);
    if (!before) return { ...finding, recheck: 'new' };
    return { ...finding, recheck: saysTheSame(before, finding) ? 'unchanged' : 'unmended' };
  });
  const mended = [...former.values()].filter((finding) => isMended(finding, now));
  return { ...now, findings: [...standing, ...mended.map((finding): Finding => ({ ...finding, recheck: 'mended' }))] };
}
