import { type Decision, decisionKey } from '../decision';

/** What puts decisions that are kept under a wrong key where they belong. */
export interface Refiled {
  /** The keys that lead nowhere any more. */
  readonly removed: readonly string[];
  /** What is to be kept under its own key: the later of two that belong there, that of there first. */
  readonly kept: readonly Decision[];
}

/** An import once kept decisions under keys that nothing asks for, beside those they were made under. */
export function refiled(decisions: readonly Decision[]): Refiled {
  const wrong = decisions.filter((decision) => decision.key !== decisionKey(decision));
  const right = new Map(
    decisions.filter((decision) => !wrong.includes(decision)).map((decision) => [decision.key, decision]),
  );
  const kept = new Map<string, Decision>();
  for (const decision of wrong) {
    const key = decisionKey(decision);
    const known = kept.get(key) ?? right.get(key);
    if (!known || known.at < decision.at) kept.set(key, { ...decision, key });
  }
  const wrongKeys = new Set(wrong.map(({ key }) => key));
  // A wrong key may be another's right one.
  return { removed: [...wrongKeys].filter((key) => !kept.has(key)), kept: [...kept.values()] };
}

/** Decisions as they are once those under a wrong key are put where they belong. */
export function withRefiled(decisions: readonly Decision[], { removed, kept }: Refiled): Decision[] {
  const gone = new Set([...removed, ...kept.map(({ key }) => key)]);
  return [...decisions.filter(({ key }) => !gone.has(key)), ...kept];
}
