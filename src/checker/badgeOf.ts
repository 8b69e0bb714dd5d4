import type { Badge } from '../platform/messages/protocol';
import { isByHand, isGreen, switchedOff } from '../result/isGreen';
import { itemCounts } from '../result/itemCounts';
import type { Result } from '../result/resultSchema';
import { foundHeadline } from '../words/foundHeadline';
import { spoken } from '../words/say';
import type { Translate } from '../words/translator';

/** What is known of a page besides its result. */
export interface Circumstances {
  readonly isStale: boolean;
  /** The report is in a frame of another site. */
  readonly isInForeignFrame: boolean;
}

const MAX_COUNT = 99;
const count = (number: number): string => (number > MAX_COUNT ? `${MAX_COUNT}+` : String(number));

/** What the toolbar icon says of a page; what was not read never looks like a pass. */
export function badgeOf(result: Result, { isStale, isInForeignFrame }: Circumstances, t: Translate): Badge {
  const { summary, verdict, error } = result;
  const { others } = result.source;
  const { length: off } = switchedOff(result);
  const beside = [
    ...(others.length > 0 ? [t('noticeOthers', others.length, others.join('、'))] : []),
    ...(off > 0 ? [t('noticeSwitchedOff', off)] : []),
    ...(isByHand(result) ? [t('readByHand')] : []),
  ];
  const badge = (text: string, tone: Badge['tone'], title: string): Badge => ({
    text,
    tone,
    title: t('badgeTitle', [title, ...beside].join(t('clauseStop'))),
  });
  if (error) return badge('!', 'unknown', t(error.code === 'tooLarge' ? 'headlineTooLarge' : 'headlineHalted'));
  if (isStale) return badge('↻', 'unknown', t('badgeStale'));
  if (verdict === 'incomplete') return badge('?', 'unknown', t('headlineIncomplete'));
  if (verdict === 'pass') {
    const tone = isGreen(result) ? 'pass' : 'unknown';
    return badge('✓', tone, t(summary.passBesideBlanks > 0 ? 'headlinePassBlanks' : 'headlinePass'));
  }
  if (verdict === 'notReport')
    return isInForeignFrame ? badge('?', 'unknown', t('headlineFrame')) : badge('', 'none', t('headlineNotReport'));
  const counts = itemCounts(result);
  const tone = verdict === 'fail' ? 'error' : 'warning';
  return badge(count(counts[tone] || counts.personal), tone, spoken(t, foundHeadline(counts)));
}
