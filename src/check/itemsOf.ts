import type { Diagnosis, Finding, Item } from '../result/resultSchema';
import type { Evaluation } from './evaluate';

const titleOf = (finding: Finding) => finding.message.zh;
const rank: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

function itemOf(findings: readonly Finding[]): Item | null {
  const [first] = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  if (!first) return null;
  return {
    id: first.id,
    findings: [first, ...findings.filter((it) => it !== first)].map(({ id }) => id),
    severity: first.severity,
    title: titleOf(first),
  };
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

const tableOf = (address: string) => {
  const [table = '', group = ''] = address.split('.');
  return table === 'disputes' ? `${table}.${group}` : table;
};

/** The findings each repaired cell explains, then those that no repair touches, connected by shared cells. */
function groupsOf(equational: readonly Finding[], diagnosis: Diagnosis): Finding[][] {
  const left = new Set(equational);
  const groups: Finding[][] = [];
  for (const { address } of diagnosis.repairs) {
    const explained = [...left].filter((finding) => finding.addresses.includes(address));
    for (const finding of explained) left.delete(finding);
    // The relation whose printed total is the repaired cell names the problem best: its number stands on that cell.
    explained.sort((a, b) => Number(b.addresses[0] === address) - Number(a.addresses[0] === address));
    if (explained.length > 0) groups.push(explained);
  }
  const byTable = new Map<string, Finding[]>();
  for (const finding of left) {
    const table = tableOf(finding.addresses[0] ?? '');
    byTable.set(table, [...(byTable.get(table) ?? []), finding]);
  }
  return [...groups, ...[...byTable.values()].flatMap(connected)];
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
    return itemOf(group) ?? [];
  });
}
