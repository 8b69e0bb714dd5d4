import type { ItemCounts } from '../result/itemCounts';
import { type Say, say } from './say';

function ofOthers({ error, warning }: ItemCounts): Say | null {
  if (error > 0) return warning > 0 ? say('headlineFailReview', error, warning) : say('headlineFail', error);
  return warning > 0 ? say('headlineReview', warning) : null;
}

/** What was found, by its words: 2 处不符，1 处存疑，1 处涉个人信息. */
export function foundHeadline(counts: ItemCounts): Say {
  const { personal } = counts;
  const others = ofOthers(counts);
  if (personal === 0) return others ?? say('headlineFail', 0);
  return others ? say('headlineAlsoPersonal', others, personal) : say('headlinePersonal', personal);
}
