import * as z from 'zod/mini';

/**
 * What differs from the defaults: a rule's id with `off` or another severity. Empty: everything as shipped.
 * The extension and the command read the same.
 */
export const settingsSchema = z.object({
  rules: z.optional(z.record(z.string(), z.enum(['off', 'error', 'warning', 'info']))),
});
export type Settings = z.infer<typeof settingsSchema>;
