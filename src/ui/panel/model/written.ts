import { type Choice, REASONS, type Reach, type Reason } from '../../../result/decision';
import type { Finding } from '../../../result/resultSchema';
import type { ItemView } from '../../model/itemViews';

export type State = NonNullable<Finding['review']>['state'];
/** Everywhere is no decision, but the rule's switch. */
export type Reached = Reach | 'everywhere';
type Decided = Pick<ItemView, 'review' | 'reach'>;

/** A decision that is being written, and what the item rested on when it was begun. */
export interface Written {
  readonly basis: string;
  readonly state: State;
  readonly reason: Reason | 'own';
  readonly note: string;
  readonly reach: Reached;
}

/** What is being written, by page and item: it waits while another page is shown. */
export type AllWritten = Map<string, Written>;

/** A decision as it is begun: with what was decided before, where that says the same, and with the note in any case. */
export function begunWith({ review, reach }: Decided, state: State, basis: string): Written {
  const note = review?.note ?? '';
  if (review?.state !== state) return { basis, state, reason: 'scope', note, reach: 'finding' };
  const reason = REASONS.find((id) => id === review.reason) ?? 'own';
  return { basis, state, reason, note, reach: reach ?? 'finding' };
}

/** What was written, to be kept; what was set aside alone has a reason. */
export function choiceOf({ state, reason, note, reach }: Written): Choice {
  return {
    state,
    reason: state === 'notListed' && reason !== 'own' ? reason : null,
    note: note.trim() || null,
    reach: reach === 'everywhere' ? 'finding' : reach,
  };
}

/** What a press decides at once: with the note that was typed, else with the one there was; a reason goes with its state. */
export function pressed({ review, reach }: Decided, typed: Written | null, state: State): Choice {
  if (typed) return choiceOf({ ...typed, state });
  const isSame = review?.state === state;
  return { reach: (isSame && reach) || 'finding', state, reason: null, note: review?.note ?? null };
}
