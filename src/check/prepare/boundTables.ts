import { hashOf } from '../../finding/hashOf';
import { TABLES } from '../../report/addresses';
import type { Report } from '../../report/report';
import { bareAddress } from '../../result/beside/bareAddress';
import type { Decision } from '../../result/decision';
import { boundTo } from '../../result/kept/correction';

/**
 * Corrections of one page’s tables that do not say yet what the table prints, with that; to be kept so. Where no such
 * table is there they hold for that: one that comes later is another, which nobody has looked at.
 */
export function boundTables(decisions: readonly Decision[], url: string | null, { tables }: Report): Decision[] {
  if (url === null) return [];
  return decisions.flatMap((decision) => {
    const { correction } = decision;
    if (correction?.printed !== '' || correction.url !== bareAddress(url)) return [];
    const table = TABLES.find((id) => correction.address === `tables.${id}`);
    return table ? [boundTo(decision, hashOf(tables[table].unmatched))] : [];
  });
}
