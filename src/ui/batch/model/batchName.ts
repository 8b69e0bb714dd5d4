import type { Translate } from '../../../words/translator';

export const [FIRST_YEAR, LAST_YEAR] = [2008, 2100];

/** What a batch is called once its year is another: a name that nobody typed follows the year, whichever it named. */
export function nameOfYear(name: string, year: number | null, t: Translate): string {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const isOwn = years.some((each) => t('batchNamed', each) === name);
  return isOwn && year !== null ? t('batchNamed', year) : name;
}
