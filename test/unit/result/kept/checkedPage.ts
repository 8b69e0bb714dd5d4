import { check } from '../../../../src/check/check';
import { fromHtml } from '../../../../src/page/saved/fromHtml';
import type { Correction } from '../../../../src/result/kept/correction';
import type { Result } from '../../../../src/result/resultSchema';
import { reportPage } from '../../../e2e/reportPage';

interface Terms {
  readonly year?: number;
  readonly url?: string | null;
  readonly at?: string;
  /** Changes the page's text. */
  readonly edit?: (html: string) => string;
  readonly corrections?: readonly Correction[];
}

/** The result of the invented bureau's page, with other values at some addresses. */
export function checkedPage(
  changes: Readonly<Record<string, string>> = {},
  {
    year = 2023,
    url = 'http://a.gov.cn/1.html',
    at = '2026-01-01T00:00:00.000Z',
    edit = (html) => html,
    corrections = [],
  }: Terms = {},
): Result {
  const html = reportPage(changes)
    .replaceAll('2024', String(year + 1))
    .replaceAll('2023', String(year));
  return check(fromHtml(edit(html)), { source: { kind: 'live', url }, settings: {}, checkedAt: at, corrections })
    .result;
}
