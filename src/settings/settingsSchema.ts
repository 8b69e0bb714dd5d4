import * as z from 'zod/mini';

/** How a rule is called: its family and its name. */
export const RULE_ID = /^[a-z]+\/[a-z0-9-]+$/;

/** A length of more characters than this is a slip of the finger. */
export const MOST_CHARACTERS = 99_999;

/**
 * What differs from the defaults: a rule's id with `off`, `on` (for those that are off as shipped) or another severity,
 * and what only some places ask for: a deadline for publication as MM-DD, the most characters of section one.
 * Empty: everything as shipped. The extension and the command read the same.
 */
export const settingsSchema = z.object({
  rules: z.optional(z.record(z.string(), z.enum(['off', 'on', 'error', 'warning', 'info']))),
  thresholds: z.optional(
    z.object({
      deadline: z.optional(
        z
          .string()
          .check(
            z.regex(
              /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
            ),
          ),
      ),
      overviewLength: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_CHARACTERS))),
    }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;
