import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';

/** The report of the year before that was compared with: its title, where it was read, and when; null where none was. */
export function comparedWords({ comparedWith }: Pick<Result, 'comparedWith'>): string | null {
  if (!comparedWith) return null;
  const { title, organ, year, url, checkedAt } = comparedWith;
  const named = title?.replace(/[《》]/g, '').trim() || `${organ ?? ''}${year ?? ''}年度报告`;
  const read = beijingTime(checkedAt)?.words;
  return `《${named}》（${[url, `${read ?? checkedAt}读取`].filter(Boolean).join('，')}）`;
}
