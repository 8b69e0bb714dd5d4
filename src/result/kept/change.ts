import type { Decision } from '../decision';
import { canonical } from './canonical';

/** What an act made of what is kept: the decisions that it put there, and those that it put them in place of. */
export interface Change {
  readonly made: readonly Decision[];
  readonly former: readonly Decision[];
}

export const keysOf = ({ made, former }: Change): string[] => [...new Set([...made, ...former].map(({ key }) => key))];

/** What a person said and when; what the page prints is noted later where a whole table is read by hand. */
const saying = ({ state, reason, note, reach, by, at, problem, correction }: Decision): string =>
  canonical([state, reason, note, reach, by, at, problem ?? null, correction?.address, correction?.value]);

/** Whether a change still stands as it was made: nobody has decided otherwise since, here or elsewhere. */
export function stands(change: Change, kept: readonly Decision[]): boolean {
  return keysOf(change).every((key) => {
    const [made, now] = [change.made, kept].map((all) => all.find((each) => each.key === key));
    return made && now ? saying(made) === saying(now) : made === now;
  });
}

/** Decisions with what stands under some keys replaced. */
export const withReplaced = (
  all: readonly Decision[],
  keys: readonly string[],
  by: readonly Decision[],
): Decision[] => [...all.filter(({ key }) => !keys.includes(key)), ...by];
