import type { JudgeRequest } from '../../check/judged';

/** What `judgeRequestSchema` takes: a report to be judged, its maps as lists of pairs, for it arrives as JSON. */
export function judgeMessage({ report, source, checkedAt }: Omit<JudgeRequest, 'settings'>) {
  const { cells, stated } = report;
  const metas = stated.metas && [...stated.metas];
  const sent = { ...report, cells: [...cells], stated: { ...stated, metas } };
  return { type: 'judge', source, checkedAt, report: sent } as const;
}
