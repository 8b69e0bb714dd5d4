import type { TableId } from '../report/addresses';
import type { Bilingual } from './rule';

/** What the tables are called in sentences. */
export const TABLE_NAMES: Record<TableId, Bilingual> = {
  proactive: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  disputes: { zh: '表四', en: 'Table 4' },
};
