import type { Decision } from '../decision';
import { isDigest, isSameText } from './digest';

/** Decisions about one thing that say different things; a person chooses one. */
export interface DecisionConflict {
  readonly key: string;
  /** The one kept here first, where there is one. */
  readonly choices: readonly [Decision, Decision, ...Decision[]];
  /** The page printed other values when they were made: they may both be right. */
  readonly isOfOtherValues: boolean;
}

export interface MergedDecisions {
  /** To be kept beside what is kept: about something that nobody here had decided. */
  readonly added: readonly Decision[];
  /** Said by both; those of here, some with a colleague's note beside their own. */
  readonly same: readonly Decision[];
  /** Left as they are until somebody chooses. */
  readonly conflicts: readonly DecisionConflict[];
}

const isOne = (a: Decision, b: Decision): boolean =>
  a.state === b.state && isSameText(a.values, b.values) && a.correction?.value === b.correction?.value;

/** One of two that say the same: that of here, which knows the page's values, with both notes. */
function joined(own: Decision, other: Decision): Decision {
  const notes = [own.note, other.note].flatMap((note) => note?.trim() || []);
  const note = notes.length === 2 && notes[0]?.includes(notes[1] ?? '') ? own.note : notes.join('；') || null;
  const values = isDigest(own.values) ? other.values : own.values;
  return { ...own, values, note, reason: own.reason ?? other.reason };
}

/** What is known of one key: those that say the same are one. */
function choicesOf(decisions: readonly Decision[]): Decision[] {
  const choices: Decision[] = [];
  for (const decision of decisions) {
    const at = choices.findIndex((choice) => isOne(choice, decision));
    const known = choices[at];
    if (known) choices[at] = joined(known, decision);
    else choices.push(decision);
  }
  return choices;
}

/**
 * Brings a colleague's decisions together with those kept here. The same about the same is one; what differs is listed
 * to choose from; nothing that is kept here is overwritten.
 */
export function mergeDecisions(own: readonly Decision[], incoming: readonly Decision[]): MergedDecisions {
  const kept = new Map(own.map((decision) => [decision.key, decision]));
  const byKey = new Map<string, Decision[]>();
  for (const decision of incoming) {
    const known = byKey.get(decision.key);
    if (known) known.push(decision);
    else byKey.set(decision.key, [decision]);
  }
  const [added, same, conflicts]: [Decision[], Decision[], DecisionConflict[]] = [[], [], []];
  for (const [key, theirs] of byKey) {
    const mine = kept.get(key);
    const [first, second, ...rest] = choicesOf(mine ? [mine, ...theirs] : theirs);
    if (!first) continue;
    if (second) {
      const isOfOtherValues = [second, ...rest].some(({ values }) => !isSameText(values, first.values));
      conflicts.push({ key, choices: [first, second, ...rest], isOfOtherValues });
    } else (mine ? same : added).push(first);
  }
  return { added, same, conflicts };
}
