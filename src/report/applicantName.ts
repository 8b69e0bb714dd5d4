import type { RequestColumn } from './addresses';
import { REQUEST_COLUMN_LABELS } from './labels/requestLabels';
import type { Name } from './nameOf';

/** What the column of an address of table 3 is called, alone: 自然人, 其他. */
export function applicantName(place: string): Name {
  const { official, en } = REQUEST_COLUMN_LABELS[place.split('.').at(-1) as RequestColumn];
  return { zh: official, en };
}
