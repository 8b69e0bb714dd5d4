import { SECTIONS, type SectionId } from '../../report/addresses';
import { nameOf } from '../../report/nameOf';
import type { SectionStatus } from '../../report/schema';
import { CUT_SHORT } from '../../result/cutShort';
import type { Result } from '../../result/resultSchema';
import type { MessageKey } from '../t';
import { inLanguage, type Language } from './language';

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

/** The sections of which a rule could not say whether something is there: headings are not in the page's text. */
export function unjudgedSections({ checks }: Result, rule = 'sections/missing'): ReadonlySet<string> {
  const instances = checks.find((check) => check.rule === rule)?.instances ?? [];
  const open = instances.filter(({ outcome, reason }) => outcome === 'notAssessable' && reason !== CUT_SHORT);
  return new Set(open.map(({ key }) => key));
}

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
