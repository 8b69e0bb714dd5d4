import type { Place, Report } from '../report/report';
import type { ReportJson } from '../report/schema';
import type { Equation } from './quantity';

/** A sentence a user reads, in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** error: arithmetic or art. 50 contradicted; warning: probable, a lawful reason exists; info: style, hygiene. */
export type Severity = 'error' | 'warning' | 'info';

/** The text a rule rests on; a rule without one is 经验规则. */
export interface Basis {
  readonly title: string;
  readonly clause: string;
}

/** One instance of a rule that holds, does not apply, or could not be decided. */
export interface Quiet {
  readonly outcome: 'pass' | 'absent' | 'notAssessable';
  readonly key: string;
  readonly reason?: string;
  readonly equation?: Equation;
  /** The sums that a number in the prose was held against, for whoever works on the rules. */
  readonly tried?: readonly string[];
  /** The number, or the words, in the prose that this instance is about. */
  readonly quotes?: readonly Quote[];
  /** The cells that the number in the prose was held against. */
  readonly against?: readonly Place[];
}

/** Words of a paragraph that a finding is about: offsets into that paragraph's text as read. */
export interface Quote {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** Two numbers that ought to be one: what the tables give, and what stands elsewhere. */
export interface Figures {
  readonly expected: number;
  readonly actual: number;
}

/** One instance of a rule that does not hold. */
export interface Failure {
  readonly outcome: 'fail';
  readonly key: string;
  /** The first carries the mark's number; each leads to a node of the page, or to where it should stand. */
  readonly addresses: readonly [Place, ...Place[]];
  readonly message: Bilingual;
  /** Where they differ from the rule's own. */
  readonly severity?: Severity;
  readonly basis?: Basis | null;
  /** The page's own words that the finding rests on, a clause or a sentence. */
  readonly excerpt?: string;
  /** The words, often one number, to mark in a paragraph. */
  readonly quotes?: readonly Quote[];
  /** Where two numbers differ without being an equation of the tables. */
  readonly figures?: Figures;
  readonly equation?: Equation;
  readonly tried?: Quiet['tried'];
  readonly against?: Quiet['against'];
}

export type Outcome = Quiet | Failure;

export interface RuleMetadata {
  /** FAMILY/NAME, the path of its file below `src/rules`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** null: 经验规则, a heuristic. */
  readonly basis: Basis | null;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  /** Words by which people look for it that its own texts, in the lexicon's neutral words, do not hold. */
  readonly search?: readonly string[];
  /** Runs only where settings ask for it: it speaks of the site, or is noise to most. */
  readonly isOffByDefault?: true;
  /** Speaks of the free form before 2019 too, on which no other rule runs. */
  readonly isForFreeForm?: true;
  /** A threshold that asks for this rule: where it is set, the rule runs although it is off as shipped. */
  readonly threshold?: keyof Thresholds;
  /** Reported, but kept behind a fold where findings are listed. */
  readonly isFolded?: true;
}

/** What only some places ask for; what is not given is not checked. */
export interface Thresholds {
  /** A local deadline for publication in the year after the report's, as MM-DD. */
  readonly deadline?: string | undefined;
  /** The most characters that section one may have. */
  readonly overviewLength?: number | undefined;
}

/** What a rule may look at beside the report. */
export interface RuleContext {
  /** Last year's report of the same organ; null where none is at hand. */
  readonly before: ReportJson | null;
  readonly thresholds: Thresholds;
}

export interface Rule extends RuleMetadata {
  /** Yields every instance it looked at, those that hold included. */
  check(report: Report, context: RuleContext): Iterable<Outcome>;
}

/** Declares a rule; its metadata is the only source of what users read about it. */
export function rule(declared: Rule): Rule {
  return declared;
}
