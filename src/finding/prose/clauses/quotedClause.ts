import { own } from '../../../report/own';
import type { Bilingual } from '../../rule';
import { printed } from '../passage';
import type { Clause } from './clause';

const PARTS: Record<string, Bilingual> = own({
  overview: { zh: '第一部分', en: 'Section one' },
  proactive: { zh: '第二部分', en: 'Section two' },
  requests: { zh: '第三部分', en: 'Section three' },
  disputes: { zh: '第四部分', en: 'Section four' },
  otherMatters: { zh: '第六部分', en: 'Section six' },
});

/** A clause as a finding quotes it: 第一部分写“受理申请2件”. */
export function quotedClause({ sentence, start, end }: Pick<Clause, 'sentence' | 'start' | 'end'>): Bilingual {
  const { passage } = sentence;
  const words = printed(passage, start, end).trim();
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  const part = PARTS[passage.section] ?? { zh: '报告', en: 'The report' };
  return { zh: `${part.zh}写“${short}”`, en: `${part.en} says “${short}”` };
}
