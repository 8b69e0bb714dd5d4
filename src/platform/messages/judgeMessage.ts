import type { JudgeRequest } from '../../check/judged';

/** A report as it is sent to be judged: maps as lists of pairs, for what is sent from a page arrives as JSON. */
export function judgeMessage({ report, source, checkedAt }: Omit<JudgeRequest, 'settings'>): object {
  const { cells, stated } = report;
  const metas = stated.metas && [...stated.metas];
  return { type: 'judge', source, checkedAt, report: { ...report, cells: [...cells], stated: { ...stated, metas } } };
}
