import { itemHead, summedColumn, swappedColumns } from '../result/itemHead';
import type { Diagnosis, Finding, Item } from '../result/resultSchema';
import type { Evaluation } from './evaluate';

const rank: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

function itemOf(findings: readonly Finding[], diagnosis: Diagnosis): Item | null {
  const [first] = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  if (!first) return null;
  const ids = [first, ...findings.filter((it) => it !== first)].map(({ id }) => id);
  const { zh } = itemHead({ findings: [...findings], diagnosis }, { findings: ids, title: '' }).line;
  return { id: first.id, findings: ids, severity: first.severity, title: zh };
}

/** Findings that share a cell, directly or through others. */
function connected(findings: readonly Finding[]): Finding[][] {
  const groups: { findings: Finding[]; cells: Set<string> }[] = [];
  for (const finding of findings) {
    const touching = groups.filter(({ cells }) => finding.addresses.some((address) => cells.has(address)));
    const merged = { findings: [...touching.flatMap((it) => it.findings), finding], cells: new Set(finding.addresses) };
    for (const group of touching) {
      for (const cell of group.cells) merged.cells.add(cell);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.findings);
}

/** The findings each repaired cell explains. */
function explainedByRepairs(left: Set<Finding>, { repairs }: Diagnosis): Finding[][] {
  const groups: Finding[][] = [];
  for (const { address } of repairs) {
    const explained = [...left].filter((finding) => finding.addresses.includes(address));
    for (const finding of explained) left.delete(finding);
    // The relation whose printed total is the repaired cell names the problem best.
    explained.sort((a, b) => Number(b.addresses[0] === address) - Number(a.addresses[0] === address));
    if (explained.length > 0) groups.push(explained);
  }
  return groups;
}

/** The two columns that one application booked wrongly breaks: they share no cell, but the slip is one. */
function explainedBySwap(left: Set<Finding>, diagnosis: Diagnosis): Finding[][] {
  const columns = swappedColumns(diagnosis);
  const explained = columns ? [...left].filter((finding) => columns.includes(summedColumn(finding) ?? '')) : [];
  for (const finding of explained) left.delete(finding);
  return explained.length > 0 ? [explained] : [];
}

/** What a diagnosis explains, then what it does not, connected by shared cells. */
function groupsOf(equational: readonly Finding[], diagnosis: Diagnosis): Finding[][] {
  const left = new Set(equational);
  return [...explainedByRepairs(left, diagnosis), ...explainedBySwap(left, diagnosis), ...connected([...left])];
}

/** What a person would list as one problem each: one slip breaks up to four relations. */
export function itemsOf(evaluation: Evaluation, diagnosis: Diagnosis): Item[] {
  const isEquation = (finding: Finding) => evaluation.equations.has(finding.id);
  const groups = groupsOf(evaluation.findings.filter(isEquation), diagnosis);
  const grouped = new Map(groups.flatMap((group) => group.map((finding) => [finding, group] as const)));
  const seen = new Set<Finding[]>();
  return evaluation.findings.flatMap((finding) => {
    const group = grouped.get(finding) ?? [finding];
    if (seen.has(group)) return [];
    seen.add(group);
    return itemOf(group, diagnosis) ?? [];
  });
}
