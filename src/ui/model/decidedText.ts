import type { Reason } from '../../result/decision';
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

/** What was decided, in a line: 不列为问题（口径不同；来函第 3 号）. */
export function decidedText({ state, reason, note }: Review, t: Translate): string {
  const name = Object.entries(reasonNames).find(([id]) => id === reason)?.[1];
  const said = [name && t(name), note].filter(Boolean).join(t('clauseStop'));
  return said ? `${t(stateNames[state])}（${said}）` : t(stateNames[state]);
}
