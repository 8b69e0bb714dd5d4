import type { Unit } from '../../../batch/batch';
import type { OfficeTerm, WordList } from '../../../batch/words/wordList';
import type { Refusal } from '../../../report/documents';
import type { Decision } from '../../../result/decision';
import type { MergedDecisions } from '../../../result/exchange/mergeDecisions';

/** What a colleague's file came to; null where it is none. */
export type Merged = MergedDecisions | null;

/** Why a list of words was not taken: then the former stays. */
export type WordsRefusal = Refusal | 'unreadable' | 'noWords' | 'unkept';

/** What people hand each other: decisions, and an office's list of words. */
export interface ExchangeHost {
  /** The name typed in the options; empty where none was. */
  myName(): Promise<string>;
  keepName(name: string): Promise<boolean>;
  /** Offers all decisions as a file; false where none can be read. */
  saveDecisions(): Promise<boolean>;
  /** Takes in what nobody here had decided, and tells the rest. */
  merge(file: File): Promise<Merged>;
  keep(decisions: readonly Decision[]): Promise<boolean>;
  words(): readonly OfficeTerm[];
  /** Keeps a list of words in place of the former; why not, where the file holds none or the browser keeps none. */
  takeWords(file: File): Promise<WordList | WordsRefusal>;
  dropWords(): void;
  /** Units with what a list of words changes of them. */
  withWords(units: readonly Unit[]): Promise<readonly Unit[]>;
}
