import * as z from 'zod/mini';

/** What the toolbar icon says. */
export const badgeSchema = z.object({
  text: z.string(),
  tone: z.enum(['error', 'warning', 'pass', 'unknown', 'none']),
  /** Read by screen readers, which do not see the badge. */
  title: z.string(),
});
export type Badge = z.infer<typeof badgeSchema>;

/** Told to the background worker by the detector and the checker. */
export const noticeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('found'), isSameOrigin: z.boolean() }),
  z.object({ type: z.literal('badge'), badge: badgeSchema }),
  z.object({ type: z.literal('style'), shown: z.boolean() }),
]);
export type Notice = z.infer<typeof noticeSchema>;
