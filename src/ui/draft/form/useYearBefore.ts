import { useEffect, useState } from 'preact/hooks';
import { organKeys } from '../../../finding/history/yearBefore';
import { REQUEST_COLUMNS } from '../../../report/addresses';
import { valueIn } from '../../../report/places/valueIn';
import type { ReportJson } from '../../../report/schema';
import type { Translate } from '../../../words/translator';
import type { DraftHost } from '../draftHost';

/** The report of the year before that was kept of an organ; null where none was. */
export function useYearBefore({ history }: Pick<DraftHost, 'history'>, organ: string, year: number): ReportJson | null {
  const [before, setBefore] = useState<ReportJson | null>(null);
  useEffect(() => {
    let isAsked = true;
    setBefore(null);
    if (organ.trim() === '') return undefined;
    void history.loadReports(organKeys({ organ: organ.trim(), organCode: null })).then((stored) => {
      if (!isAsked || !('value' in stored)) return;
      // The newest check comes first.
      const found = stored.value.reports.find((kept) => kept.year === year - 1);
      setBefore(found?.result.report ?? null);
    });
    return () => {
      isAsked = false;
    };
  }, [organ, year]);
  return before;
}

/** What stands beside 上年结转: the 结转下年度 of the year before. It is filled in nowhere. */
export function carriedBeside(before: ReportJson | null, t: Translate): ReadonlyMap<string, string> {
  if (!before) return new Map();
  return new Map(
    REQUEST_COLUMNS.flatMap((column) => {
      const value = valueIn(before, `requests.carriedOut.${column}`);
      return value === null ? [] : [[`requests.carriedIn.${column}`, t('formLastYear', value)] as const];
    }),
  );
}
