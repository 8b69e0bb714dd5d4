import type { Rule } from '../positionedPage';

/** Lines so near are one: a border drawn twice, or cell by cell. */
const NEAR = 2;
/** Pieces of one border end where the border across begins. */
const GAP = 3.5;

/** Pieces of lines that lie on each other or follow one another, as one line each. */
function mergeAlong(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => a.from - b.from);
  const merged: Rule[] = [];
  for (const rule of sorted) {
    const last = merged.at(-1);
    if (last && rule.from <= last.to + GAP) merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else merged.push(rule);
  }
  return merged;
}

/** Groups of lines at one place across. */
function alike(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  let begin = Number.NEGATIVE_INFINITY;
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (rule.at - begin > NEAR) {
      groups.push([]);
      begin = rule.at;
    }
    groups.at(-1)?.push(rule);
  }
  return groups;
}

const middle = (rules: readonly Rule[]): number => rules.reduce((sum, { at }) => sum + at, 0) / rules.length;

/** The lines of a page, each once and whole. */
export function mergeRules(rules: readonly Rule[]): Rule[] {
  return [true, false].flatMap((isHorizontal) =>
    alike(rules.filter((rule) => rule.isHorizontal === isHorizontal)).flatMap((group) => {
      const at = middle(group);
      return mergeAlong(group.map((rule) => ({ ...rule, at })));
    }),
  );
}
