import { says } from '../../finding/saidBy';
import { cellPlace } from '../../report/places/places';
import type { Finding } from '../../result/resultSchema';

/** What a reader would ask: which number holds, what a blank means, whether something is missing, could be published readably, or is so meant. */
export type Question = 'mismatch' | 'blank' | 'missing' | 'layout' | 'unread' | 'doubt';

/** Rules that lay two numbers side by side. */
const compares = /^(?:narrative|history)\/|^(?:disputes|requests)\//;

export function questionOf({ rule, equation, addresses }: Finding): Question {
  if (equation !== null) return 'mismatch';
  if (says(rule, 'blank', 'emptyTable')) return 'blank';
  if (says(rule, 'missing')) return 'missing';
  if (says(rule, 'layout')) return 'layout';
  if (says(rule, 'pictured', 'attached')) return 'unread';
  return compares.test(rule) && addresses.some((address) => cellPlace(address) !== null) ? 'mismatch' : 'doubt';
}
