import { isGreen, switchedOff } from '../../../result/isGreen';
import { itemCounts } from '../../../result/itemCounts';
import { countByHand } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import { foundHeadline } from '../../../words/foundHeadline';
import { type Say, say } from '../../../words/say';

function foundIn(result: Result): Say {
  const { verdict, summary } = result;
  if (verdict === 'fail' || verdict === 'review') return foundHeadline(itemCounts(result));
  if (verdict !== 'pass') return say('headlineIncomplete');
  const passed = say(summary.passBesideBlanks > 0 ? 'headlinePassBlanks' : 'headlinePass');
  const { length } = switchedOff(result);
  return length > 0 ? say('keptSwitchedOff', passed, length) : passed;
}

/** What a kept check found, in a line; what was not checked, or was read by hand, is said beside what holds. */
export function keptHeadline(result: Result): Say {
  const found = foundIn(result);
  const count = countByHand(result);
  if (count === 0) return found;
  return say(result.verdict === 'pass' ? 'keptPassByHand' : 'keptByHand', found, count);
}

/** How it looks; what was not read or not checked is never green. */
export function keptTone(result: Result): 'fail' | 'review' | 'pass' | 'unknown' {
  const { verdict } = result;
  if (verdict === 'fail' || verdict === 'review') return verdict;
  return isGreen(result) ? 'pass' : 'unknown';
}
