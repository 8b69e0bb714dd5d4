import { hashOf } from '../../finding/hashOf';
import { bareAddress } from '../beside/bareAddress';

/** Stands in place of a rule where a person said how something is to be read. */
export const CORRECTED = 'manual/corrected';

/** Ends what is said of numbers among which one was read by hand. */
export const WITH_BY_HAND = { zh: '（含人工读数）', en: ' (with figures read by hand)' } as const;

/** By its page and place: a later correction takes the place of an earlier one. */
export const correctionId = (url: string | null, address: string): string =>
  `${CORRECTED}@${hashOf(`${url === null ? '' : bareAddress(url)} ${address}`)}`;
