import type { Bilingual, RuleMetadata } from '../../finding/rule';
import type { Settings } from '../../settings/settingsSchema';
import type { Translate } from '../../words/translator';

/** What a rule says of a page that breaks it, what stands there, and what stands there on one that does not. */
export interface Example {
  readonly fails: Bilingual;
  readonly shown?: Bilingual;
  readonly passes: Bilingual;
}

/** What the rule book's page is given from outside: it draws and asks, and knows no browser. */
export interface RulesHost {
  readonly t: Translate;
  readonly rules: readonly RuleMetadata[];
  /** By the rule's id. */
  readonly examples: Readonly<Record<string, Example | undefined>>;
  load(): Promise<Settings>;
  /** False where the browser does not keep them. */
  save(settings: Settings): Promise<boolean>;
}
