import { says } from '../../finding/saidBy';
import { isGreen } from '../../result/isGreen';
import { itemCounts } from '../../result/itemCounts';
import type { Result } from '../../result/resultSchema';
import type { Brief } from '../batch';

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

function rulesOf({ findings }: Result): Brief['rules'] {
  const rules = new Map<string, Brief['rules'][number]>();
  for (const { rule, severity, recheck } of findings) {
    if (recheck === 'mended') continue;
    const known = rules.get(rule);
    const gravest = known && WEIGHT[known.severity] <= WEIGHT[severity] ? known.severity : severity;
    rules.set(rule, { rule, severity: gravest, count: (known?.count ?? 0) + 1 });
  }
  return [...rules.values()];
}

/** Rules with something that they could not judge; those on the year before have nothing to compare with here. */
const unassessedOf = ({ checks }: Result): string[] =>
  checks.flatMap(({ rule, instances }) => {
    const isUnassessed = instances.some(({ outcome }) => outcome === 'notAssessable');
    return isUnassessed && !rule.startsWith('history/') ? [rule] : [];
  });

/** The day that the rule on deadlines held the page against. */
const deadlineOf = ({ checks }: Result): string | null =>
  checks.find(({ rule }) => says(rule, 'deadline'))?.instances.find(({ key }) => key === 'deadline')?.reason ?? null;

/** What a table of units shows of a result. */
export function briefOf(result: Result): Brief {
  const { report, source, verdict, coverage, items, findings, generator } = result;
  const listed = new Set(items.flatMap((item) => item.findings));
  return {
    verdict,
    isGreen: isGreen(result),
    year: report?.year ?? null,
    organ: report?.organ ?? null,
    organCode: report?.organCode ?? null,
    title: source.title,
    coverage,
    counts: { ...itemCounts(result), info: items.filter(({ severity }) => severity === 'info').length },
    relations: findings.filter(({ id, equation }) => equation !== null && listed.has(id)).length,
    missing: (report?.sections ?? []).flatMap(({ id, status }) => (status === 'missing' ? [id] : [])),
    rules: rulesOf(result),
    unassessed: unassessedOf(result),
    deadline: deadlineOf(result),
    rulesDate: generator.rules,
  };
}
