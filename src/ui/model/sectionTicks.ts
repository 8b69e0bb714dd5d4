import { SECTIONS, type SectionId } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import type { SectionStatus } from '../../report/schema';
import type { Result } from '../../result/resultSchema';
import { unjudgedSections } from '../../result/unjudgedSections';
import { inLanguage, type Language } from '../../words/language';
import type { MessageKey } from '../../words/translator';

/** One of the six parts: a short name, its heading in full, and what became of it. */
export interface SectionTick {
  readonly id: SectionId;
  readonly name: MessageKey;
  readonly heading: string;
  readonly status: SectionStatus;
  readonly word: MessageKey;
}

const names: Record<SectionId, MessageKey> = {
  overview: 'sectionOverview',
  proactive: 'sectionProactive',
  requests: 'sectionRequests',
  disputes: 'sectionDisputes',
  problems: 'sectionProblems',
  otherMatters: 'sectionOtherMatters',
};

const words: Record<SectionStatus, MessageKey> = {
  present: 'statusPresent',
  empty: 'statusEmpty',
  missing: 'statusMissing',
  unreadable: 'statusUnreadable',
};

/** The six parts in the form's order; none where no report was found. */
export function sectionTicksOf(result: Result, language: Language): SectionTick[] {
  const { report } = result;
  if (!report) return [];
  const unjudged = unjudgedSections(result);
  return SECTIONS.map((id) => {
    const printed = report.sections.find((section) => section.id === id)?.status ?? 'missing';
    const status = unjudged.has(id) ? 'unreadable' : printed;
    return {
      id,
      name: names[id],
      heading: inLanguage(nameOf(`sections.${id}`), language),
      status,
      word: words[status],
    };
  });
}
