import type { Retention } from '../../result/kept/retention';
import type { Policy } from '../../settings/policy';
import type { Preferences } from '../../settings/preferences';
import type { Refusal } from '../../settings/settingsFile';
import type { Translate } from '../../words/translator';

/** A keyboard shortcut as the browser has it: without keys where another extension took them. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** Everything that can be set, as it stands. */
export interface Options {
  readonly preferences: Preferences;
  /** What is an administrator's to set. */
  readonly policy: Policy;
  readonly retention: Retention | null;
  readonly arePrinted: boolean;
  /** The name beside decisions that are handed on; empty where none was typed. */
  readonly person: string;
  /** How many rules there are, and how many a person changed. */
  readonly rules: { readonly all: number; readonly changed: number };
  /** Whether this build may be let into pages but by a click. */
  readonly canBeLetIn: boolean;
  /** Whether the browser lets us into the government's sites. */
  readonly isLetIn: boolean;
  readonly sites: readonly string[];
  /** Hosts that were allowed for a file only. */
  readonly otherHosts: readonly string[];
  readonly shortcuts: readonly Shortcut[];
}

/** What came of adding a site. */
export type Added = 'added' | 'notSite' | 'isGovernment' | 'refused' | 'tooMany' | 'unkept';

/** What the page of settings is given from outside: it draws and asks, and knows no browser. */
export interface OptionsHost {
  readonly t: Translate;
  readonly version: string;
  /** The site that the page was opened for; empty where it was opened for none. */
  readonly site: string;
  load(): Promise<Options>;
  /** False where the browser does not keep it; so with each of these. */
  choose(chosen: Partial<Preferences>): Promise<boolean>;
  chooseRetention(days: Retention): Promise<boolean>;
  choosePrinted(arePrinted: boolean): Promise<boolean>;
  choosePerson(name: string): Promise<boolean>;
  removeSite(host: string): Promise<boolean>;
  /** Asks the browser, in a click. */
  addSite(given: string): Promise<Added>;
  askToBeLetIn(): Promise<boolean>;
  /** False where the browser does not open its page of shortcuts for us. */
  openShortcuts(): Promise<boolean>;
  /** Saves all settings as a file, and tells its name. */
  exportSettings(): Promise<string>;
  importSettings(file: Blob): Promise<'taken' | 'unkept' | Refusal>;
}
