import { reviewOf } from '../../result/decision';
import { isPersonal } from '../../result/itemCounts';
import type { Item, Result } from '../../result/resultSchema';

/** Whether an item goes into what is sent out. */
export type IsTicked = (result: Result, item: Item) => boolean;

/**
 * What is ticked before anybody has chosen: what does not hold, and what a person listed as a problem. A number of a
 * person is told to its unit alone, and what was set aside is not asked about.
 */
export const tickedByDefault: IsTicked = (result, item) => {
  const state = reviewOf(result, item)?.state;
  if (state !== undefined) return state === 'listed';
  return item.severity === 'error' && !isPersonal(item);
};
