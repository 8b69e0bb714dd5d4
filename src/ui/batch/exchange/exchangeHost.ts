import type { Unit } from '../../../batch/batch';
import type { OfficeTerm, WordList } from '../../../batch/words/wordList';
import type { Decision } from '../../../result/decision';
import type { MergedDecisions } from '../../../result/exchange/mergeDecisions';

/** What a colleague's file came to; null where it is none. */
export type Merged = MergedDecisions | null;

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
  /** Keeps a list of words; null where nothing could be read from the file. */
  takeWords(file: File): Promise<WordList | null>;
  dropWords(): void;
  /** Units with what a list of words changes of them. */
  withWords(units: readonly Unit[]): Promise<readonly Unit[]>;
}
