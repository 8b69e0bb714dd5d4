/** How long checked reports are kept, in days; 0 keeps none. */
export const RETENTIONS = [0, 30, 90, 365] as const;
export type Retention = (typeof RETENTIONS)[number];

/** What is proposed where nobody has chosen. */
export const PROPOSED: Retention = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The retention a stored value names; null where none was chosen. */
export function retentionOf(stored: unknown): Retention | null {
  return RETENTIONS.find((days) => days === stored) ?? null;
}

/** The instant before which nothing is kept. */
export function keptSince(days: Retention, now: string): string {
  return new Date(new Date(now).getTime() - days * DAY_MS).toISOString();
}
