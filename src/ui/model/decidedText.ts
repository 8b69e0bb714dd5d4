import type { Reach, Reason } from '../../result/decision';
import type { Finding } from '../../result/resultSchema';
import type { MessageKey, Translate } from '../../words/translator';

type Review = NonNullable<Finding['review']>;

export const stateNames: Record<Review['state'], MessageKey> = {
  listed: 'stateListed',
  notListed: 'stateNotListed',
  awaiting: 'stateAwaiting',
};

export const reasonNames: Record<Reason, MessageKey> = {
  scope: 'reasonScope',
  explained: 'reasonExplained',
  attachment: 'reasonAttachment',
  corrected: 'reasonCorrected',
  tool: 'reasonTool',
};

/** How far a decision reaches, in words. */
export const reachNames: Record<Reach, MessageKey> = {
  finding: 'reachFinding',
  report: 'reachReport',
  organ: 'reachOrgan',
};

/** What was decided, in a line: 不列为问题（口径不同；来函第 3 号；本单位）. That it is said of this one place goes without saying. */
export function decidedText({ state, reason, note }: Review, t: Translate, reach: Reach | null = null): string {
  const name = Object.entries(reasonNames).find(([id]) => id === reason)?.[1];
  const far = reach && reach !== 'finding' && t(reachNames[reach]);
  const said = [name && t(name), note, far].filter(Boolean).join(t('clauseStop'));
  return said ? `${t(stateNames[state])}（${said}）` : t(stateNames[state]);
}
