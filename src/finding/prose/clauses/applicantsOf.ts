import { type Clause, senses } from './clause';

/** 公民、法人和其他组织提出的申请: everyone, not a kind of applicant. */
export function applicantsOf(clause: Pick<Clause, 'tokens'>): string[] {
  const names = [...new Set(senses(clause, 'applicant'))];
  if (names.includes('everyone') || (names.includes('naturalPerson') && names.length > 1)) return [];
  // 法人或其他组织 is the form's header over five columns.
  return names.includes('corporate') && names.includes('otherOrg') ? ['organisation'] : names;
}
