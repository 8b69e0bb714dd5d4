import type { Report } from '../../../report/report';
import { quantity } from '../../quantity';
import type { Claim } from '../claims/claim';
import { outcomeReadings } from './outcomeReadings';
import type { Reading } from './reading';

/** What 均予以公开 may mean: as many as came, or all that were closed; none where later days may have brought it about. */
export function wholeReadings(report: Report, claim: Claim): Reading[] {
  const out = quantity(report, 'requests.carriedOut.total');
  const isLater = claim.clause.setting.year === 'until' && out.cell.value !== 0;
  if (isLater) return [];
  const into = quantity(report, 'requests.carriedIn.total');
  const rows = outcomeReadings(report, claim);
  return rows.flatMap(({ plus, minus = [] }) => [
    { plus, minus },
    { plus: [...plus, out], minus: [...minus, into] },
    { plus: [...plus, out], minus },
  ]);
}
