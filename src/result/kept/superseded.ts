import { bareAddress } from '../beside/bareAddress';
import type { Result } from '../resultSchema';
import { canonical } from './canonical';
import { CORRECTED } from './correctionId';
import type { KeptReport } from './keptReport';

/** Whose report of which year a person said that it is. */
const identityByHand = ({ findings }: Result): string =>
  canonical(
    findings.flatMap(({ rule, addresses, message }) =>
      rule === CORRECTED && addresses[0] === 'title' ? [message.zh] : [],
    ),
  );

const content = ({ report }: Result): string => canonical([report?.cells, report?.sections]);

/**
 * Of what is kept, the records of this very page with these very numbers under an organ or a year that a person has
 * taken back or said otherwise since: kept, they would stand for a report that there is not.
 */
export function superseded(shown: Result, kept: readonly KeptReport[]): KeptReport[] {
  const { url } = shown.source;
  if (url === null) return [];
  const [identity, page, printed] = [identityByHand(shown), bareAddress(url), content(shown)];
  return kept.filter(
    ({ url: own, result }) =>
      own !== null && bareAddress(own) === page && identityByHand(result) !== identity && content(result) === printed,
  );
}
