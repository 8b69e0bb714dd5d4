import * as z from 'zod/mini';

/** An office's own list of words as it is kept. */
export const officeTermsSchema = z
  .array(z.object({ term: z.string(), kind: z.enum(['flag', 'accept']), advice: z.nullable(z.string()) }))
  .check(z.maxLength(2000));
