import { cellPlace } from '../../report/places/places';
import type { Finding } from '../../result/resultSchema';

/** What a reader would ask: which number holds, what a blank means, whether something is missing, could be published readably, or is so meant. */
export type Question = 'mismatch' | 'blank' | 'missing' | 'layout' | 'unread' | 'doubt';

const blanks =
  /^(?:cells\/(?:blank|placeholder)|structure\/table-empty|requests\/(?:applicant-columns|total-column)-blank)$/;
const missing =
  /^(?:structure\/table-missing|sections\/(?:missing|empty|heading-missing|accountability|fee-statement|improvement-missing|overview-aspects|overview-boilerplate|problems-none))$/;
const unread = /^(?:structure\/(?:table-as-image|attachment-only)|publication\/no-html)$/;
const layouts = /^(?:structure\/(?:table-unrecognised|(?:row|column)-missing)|disputes\/value-count)$/;
/** Rules that lay two numbers side by side. */
const compares = /^(?:narrative|history)\/|^(?:disputes|requests)\//;

export function questionOf({ rule, equation, addresses }: Finding): Question {
  if (equation !== null) return 'mismatch';
  if (blanks.test(rule)) return 'blank';
  if (missing.test(rule)) return 'missing';
  if (layouts.test(rule)) return 'layout';
  if (unread.test(rule)) return 'unread';
  return compares.test(rule) && addresses.some((address) => cellPlace(address) !== null) ? 'mismatch' : 'doubt';
}
