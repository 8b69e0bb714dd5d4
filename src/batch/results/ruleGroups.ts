import type { Brief, Unit } from '../batch';

type Severity = Brief['rules'][number]['severity'];

/** The units in which one rule found something. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly units: readonly Unit[];
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Findings by rule, the gravest and widest first: a fault that many units share is one telephone call. */
export function ruleGroups(units: readonly Unit[]): RuleGroup[] {
  const groups = new Map<string, { severity: Severity; units: Unit[] }>();
  for (const unit of units) {
    if (unit.state !== 'read') continue;
    for (const { rule, severity } of unit.brief?.rules ?? []) {
      const group = groups.get(rule) ?? { severity, units: [] };
      if (WEIGHT[severity] < WEIGHT[group.severity]) group.severity = severity;
      group.units.push(unit);
      groups.set(rule, group);
    }
  }
  return [...groups]
    .map(([rule, group]) => ({ rule, ...group }))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.units.length - a.units.length);
}

/** What every read report of a site has in common. */
export interface SiteNote {
  readonly host: string;
  readonly rule: string;
  readonly count: number;
}

/** Fewer reports than this are no site's habit. */
const LEAST = 3;

/** Remarks that every report of a site has: said once for the site, for it is the site's doing. */
export function siteNotes(units: readonly Unit[]): SiteNote[] {
  const sites = new Map<string, Unit[]>();
  for (const unit of units) {
    const url = unit.source?.url;
    if (unit.state !== 'read' || !unit.brief || !url) continue;
    const { host } = new URL(url);
    const site = sites.get(host);
    if (site) site.push(unit);
    else sites.set(host, [unit]);
  }
  return [...sites].flatMap(([host, own]) => {
    const common = (rule: string) => own.every(({ brief }) => brief?.rules.some((each) => each.rule === rule));
    const rules = own.length >= LEAST ? (own[0]?.brief?.rules ?? []) : [];
    return rules.filter(({ rule }) => common(rule)).map(({ rule }) => ({ host, rule, count: own.length }));
  });
}
