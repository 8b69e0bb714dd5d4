import type { PageState } from '../../platform/messages/pageStateSchema';
import type { PageRequest } from '../../platform/messages/protocol';
import type { Opening } from '../../platform/tab/opening';
import type { Reach } from '../../result/decision';
import type { Item, Result } from '../../result/resultSchema';
import type { Register } from '../../words/registers';
import type { Translate } from '../../words/translator';
import type { RuleBook } from '../model/itemViews';

/** Text for the clipboard; with `html` it lands as a table in Word, WPS and Excel. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
}

/** What a letter may hold beside what was found. */
export interface CopyOptions {
  /** A line with blanks for a deadline. */
  readonly hasDeadline: boolean;
}

/** A file to be saved by the person who looks at the popup. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What the popup is given from outside: it draws and asks, and knows no browser. */
export interface PopupHost {
  readonly t: Translate;
  readonly book: RuleBook;
  open(): Promise<Opening>;
  ask(request: PageRequest): Promise<PageState | null>;
  /** How far what was decided about an item of the page last heard of reaches; null where nothing was. */
  reachOf(item: Item, result: Result): Reach | null;
  /** False where the browser refuses the clipboard. */
  write(copy: Copy): Promise<boolean>;
  save(file: SavedFile): void;
  openSettings(): Promise<void>;
  /** Opens the side panel beside the page, and closes the popup. */
  openPanel(): Promise<void>;
  /** Opens one attached file, which is fetched for it, in the page for drafts. */
  checkFile(url: string): Promise<void>;
  /** Opens the page for many reports over the links of a list page. */
  openBatch(list: string): Promise<void>;
  isFirstRun(): Promise<boolean>;
  endFirstRun(): void;
  /** Whether further sites can be checked by themselves in this build. */
  readonly canAddSites: boolean;
  /** When pages are checked, where that is the person's to choose; else null. */
  startChoice(): Promise<'automatic' | 'click' | null>;
  chooseStart(start: 'automatic' | 'click'): void;
  arePrinted(): Promise<boolean>;
  choosePrinted(arePrintedNow: boolean): void;
  copyItem(item: string, result: Result): Copy;
  copyOf(register: Register, result: Result, options: CopyOptions): Copy;
  /** The wordings that have something to say of a result, in the order in which they are offered. */
  lettersOf(result: Result): readonly Register[];
  fileOf(result: Result): SavedFile;
  diagnosticsOf(opening: Opening): string;
}
