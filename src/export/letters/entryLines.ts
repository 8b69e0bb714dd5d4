import type { Entry } from './entries';

/** Whether the problem says where it stands: blanks are mostly only counted. */
export function isPlaced({ plainProblem, place, question }: Entry): boolean {
  const [, name] = /^表.(“[^”]*”)/.exec(place) ?? [];
  return name === undefined || question !== 'blank' || plainProblem.includes(name);
}

/**
 * What stands beneath a problem, a line for each: where, its relations or what else it broke, what the page prints, the
 * sum, and the report of another year.
 */
export function entryLines(entry: Entry): string[] {
  const { place, others, othersLabel, isSummary, sums, compared } = entry;
  const own = isSummary ? [] : sums;
  return [
    ...(isPlaced(entry) ? [] : [`位置：${place}。`]),
    ...others.map((text) => `${othersLabel}${text}。`),
    ...own.flatMap(({ printed, formula, label }) => [
      ...(printed ? [`页面所列：${printed}。`] : []),
      `${label}：${formula}。`,
    ]),
    ...(compared ? [`对照的上一年度报告：${compared}。`] : []),
  ];
}
