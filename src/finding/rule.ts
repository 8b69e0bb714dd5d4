import type { Place, Report } from '../report/report';
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
}

/** One instance of a rule that does not hold. */
export interface Failure {
  readonly outcome: 'fail';
  readonly key: string;
  /** The first carries the mark's number; each leads to a node of the page, or to where it should stand. */
  readonly addresses: readonly [Place, ...Place[]];
  readonly message: Bilingual;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly excerpt?: string;
  readonly equation?: Equation;
}

export type Outcome = Quiet | Failure;

export interface RuleMetadata {
  /** FAMILY/NAME, the path of its file below `src/rules`. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** null: 经验规则, a rule of experience. */
  readonly basis: Basis | null;
  readonly why: Bilingual;
  readonly fix: Bilingual;
}

export interface Rule extends RuleMetadata {
  /** Yields every instance it looked at, those that hold included. */
  check(report: Report): Iterable<Outcome>;
}

/** Declares a rule; its metadata is the only source of what users read about it. */
export function rule(declared: Rule): Rule {
  return declared;
}
