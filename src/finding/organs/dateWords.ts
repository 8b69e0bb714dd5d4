import type { StatedDate } from '../../report/report';
import type { Bilingual } from '../rule';

/** What the dates of a page are called. */
export const DATE_NAMES: Record<StatedDate['source'], Bilingual> = {
  meta: { zh: '网页标记', en: 'meta tag PubDate' },
  field: { zh: '发布日期', en: 'date of publication' },
  written: { zh: '成文日期', en: 'date of writing' },
  signature: { zh: '落款', en: 'signature' },
};

/** Every date that the page states, one after another. */
export function allDates(dates: readonly StatedDate[]): Bilingual {
  const known = dates.filter(({ date }) => date !== null);
  return {
    zh: known.map(({ source, date }) => `${DATE_NAMES[source].zh}${date}`).join('、'),
    en: known.map(({ source, date }) => `${DATE_NAMES[source].en} ${date}`).join(', '),
  };
}
