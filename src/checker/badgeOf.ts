import type { Badge } from '../platform/noticeSchema';
import { isGreen, switchedOff } from '../result/isGreen';
import type { Result } from '../result/resultSchema';
import type { Translate } from '../ui/t';

/** What is known of a page besides its result. */
export interface Circumstances {
  readonly isStale: boolean;
  /** The report is in a frame of another site. */
  readonly isInForeignFrame: boolean;
}

const MOST = 99;
const count = (number: number): string => (number > MOST ? `${MOST}+` : String(number));

function failed({ error, warning }: Result['summary'], t: Translate): string {
  return warning > 0 ? t('headlineFailReview', error, warning) : t('headlineFail', error);
}

/** What the toolbar icon says of a page; what was not read never looks like a pass. */
export function badgeOf(result: Result, { isStale, isInForeignFrame }: Circumstances, t: Translate): Badge {
  const { summary, verdict, error } = result;
  const { length: off } = switchedOff(result);
  const beside = off > 0 ? [t('noticeSwitchedOff', off)] : [];
  const badge = (text: string, tone: Badge['tone'], title: string): Badge => ({
    text,
    tone,
    title: t('badgeTitle', [title, ...beside].join(t('clauseStop'))),
  });
  if (error) return badge('!', 'unknown', t(error.code === 'tooLarge' ? 'headlineTooLarge' : 'headlineHalted'));
  if (isStale) return badge('↻', 'unknown', t('badgeStale'));
  if (verdict === 'fail') return badge(count(summary.error), 'error', failed(summary, t));
  if (verdict === 'incomplete') return badge('?', 'unknown', t('headlineIncomplete'));
  if (verdict === 'review') return badge(count(summary.warning), 'warning', t('headlineReview', summary.warning));
  if (verdict === 'pass') {
    const tone = isGreen(result) ? 'pass' : 'unknown';
    return badge('✓', tone, t(summary.passBesideBlanks > 0 ? 'headlinePassBlanks' : 'headlinePass'));
  }
  return isInForeignFrame ? badge('?', 'unknown', t('headlineFrame')) : badge('', 'none', t('headlineNotReport'));
}
