import type { ComparedNumber } from '../../finding/prose/numbers/comparedNumber';
import type { PageState } from '../../platform/messages/pageStateSchema';
import type { PointerLine, PointerNews } from '../../platform/messages/pointerMessages';
import type { PageRequest } from '../../platform/messages/protocol';
import type { Opening } from '../../platform/tab/opening';
import type { TableId } from '../../report/addresses';
import type { ReportJson } from '../../report/schema';
import type { CheckedSum, KnownSum } from '../../result/checkedSums';
import type { Decision } from '../../result/decision';
import type { Change } from '../../result/kept/change';
import type { KeptCopy } from '../../result/kept/keptCopy';
import type { Result } from '../../result/resultSchema';
import type { Translate } from '../../words/translator';
import type { RuleBook } from '../model/itemViews';
import type { HistoryHost } from './history/historyHost';

/** Text for the clipboard; with `html` it lands as a table in Word, WPS and Excel. */
export interface PanelCopy {
  readonly text: string;
  readonly html?: string;
}

/** What the views of one report are given from outside: they draw and keep decisions, and know no browser. */
export interface ViewHost {
  readonly t: Translate;
  readonly book: RuleBook;
  /** Every relation that the rules declare over a report. */
  sumsOf(report: ReportJson): readonly KnownSum[];
  /** Every number in the prose: compared with what, or why not. */
  numbersOf(result: Result): readonly ComparedNumber[];
  /** False where the browser refuses the clipboard. */
  write(copy: PanelCopy): Promise<boolean>;
  copyItem(item: string, result: Result): PanelCopy;
  copyTable(table: TableId, result: Result): PanelCopy;
  /** One line that says where the numbers are from. */
  citationOf(result: Result): string;
  /** Each offers a file with all of a result and what was decided, and gives its name; fails where it could not be made. */
  saveJson(result: Result): Promise<string>;
  saveXlsx(result: Result, sums: readonly CheckedSum[]): Promise<string>;
  saveCsv(result: Result): Promise<string>;
  saveHtml(result: Result, sums: readonly CheckedSum[]): Promise<string>;
  /** Offers the report's part of the page as a file, and notes it beside the result; gives its name. */
  savePage(result: Result, html: string, missing: number): Promise<KeptCopy>;
  /** Puts what is to be seen of the page on the clipboard, with where and when beneath; null where there is no page. */
  readonly copyPicture: ((result: Result) => Promise<'copied' | 'unseen' | 'unwritten'>) | null;
  /** In a private window nothing is kept. */
  isPrivate(): Promise<boolean>;
  readonly history: HistoryHost;
  /** null where nothing can be read. */
  loadDecisions(organ: string | null): Promise<Decision[] | null>;
  /** Takes decisions away by their keys and keeps others; gives what stood there, null where the browser does not keep them. */
  changeDecisions(removed: readonly string[], kept: readonly Decision[]): Promise<readonly Decision[] | null>;
  /** Takes a change back where nobody has decided otherwise since. */
  takeBack(change: Change): Promise<'done' | 'changed' | 'unkept'>;
  /** Calls when decisions may have been changed, here or in another page; returns how to stop. */
  watchDecisions(changed: () => void): () => void;
  /** Switches a rule off in the settings; gives how to take that back. An administrator's policy goes before them. */
  switchOff(rule: string): Promise<(() => Promise<'done' | 'changed' | 'unkept'>) | 'managed' | 'unkept'>;
  /** ISO 8601, UTC. */
  now(): string;
}

/** What the panel is given beside: it follows the page in front. */
export interface PanelHost extends ViewHost {
  open(): Promise<Opening>;
  ask(request: PageRequest): Promise<PageState | null>;
  /** Calls when another page is shown (`shown`), or the shown one's checker told its badge (`told`); returns how to stop. */
  watch(changed: (news: 'shown' | 'told') => void): () => void;
  /** Opens one attached file, which is fetched for it, in the page for drafts. */
  checkFile(url: string): Promise<void>;
  /** Opens a line to the page in front, and hears from it; null where the browser does not let us in. */
  point(hear: (news: PointerNews) => void): Promise<PointerLine | null>;
}
