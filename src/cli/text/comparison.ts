import type { Incomparable } from '../../finding/history/yearBefore';
import type { Bilingual } from '../../finding/rule';
import type { Result } from '../../result/resultSchema';

/** Why a report was not compared with those given for the year before; without any given there is nothing to say. */
const REASONS: Record<Exclude<Incomparable, 'noYearBefore'>, Bilingual> = {
  otherOrgan: {
    zh: '所给的上一年度报告中没有与本机关同名的，未与上一年度比较。',
    en: 'Not compared with last year: no report given is of an organ of this name.',
  },
  otherYear: {
    zh: '所给的报告中没有本机关上一年度的，未与上一年度比较。',
    en: 'Not compared with last year: no report given is this organ’s of the year before.',
  },
  organUnknown: {
    zh: '看不出是哪个机关的报告，未与上一年度比较。',
    en: 'Not compared with last year: the organ is not known.',
  },
  yearUnknown: {
    zh: '看不出是哪个年度的报告，未与上一年度比较。',
    en: 'Not compared with last year: the year is not known.',
  },
};

/** The sentence that says so; null where it was compared, or nothing was there to compare with. */
export function uncomparedWords({ checks }: Result): Bilingual | null {
  const reasons = checks
    .filter(({ rule }) => rule.startsWith('history/'))
    .flatMap(({ instances }) => instances.map(({ reason }) => reason));
  const known = Object.entries(REASONS).find(([reason]) => reasons.includes(reason));
  return known?.[1] ?? null;
}
