import type { View } from '../page/tree/view';
import type { Report } from '../report/report';
import type { ReportJson } from '../report/schema';
import type { Correction } from '../result/kept/correction';
import type { Source } from '../result/resultSchema';
import type { Settings } from '../settings/settingsSchema';

/** How long the rules may take together, in milliseconds of a clock that only goes forward; the core has none. */
export interface TimeLimit {
  readonly limit: number;
  readonly now: () => number;
}

/** What a check is told beside the page itself. */
export interface CheckOptions {
  readonly source: Partial<Source> & Pick<Source, 'kind'>;
  readonly settings: Settings;
  /** ISO time; the core has no clock. */
  readonly checkedAt: string;
  /** Last year's report of the same organ, where it is at hand; or how to find it, once it is known whose and which year's. */
  readonly before?: ReportJson | null | ((report: Report) => ReportJson | null);
  /** How a person says that something on the page is to be read. */
  readonly corrections?: readonly Correction[];
  /** Rules that have not run when it is over are not checked, and said to be so; without it all of them run. */
  readonly time?: TimeLimit;
  /** What a reader sees of the page; what its markup says where nobody knows more. */
  readonly view?: View;
}
