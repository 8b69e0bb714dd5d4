import * as z from 'zod/mini';

/** The line between the batch page, which asks for one page, and the worker, which fetches it. */
export const PAGE_PORT = 'batch-page';

const version = { etag: z.nullable(z.string()), lastModified: z.nullable(z.string()) };

export const fetchRequestSchema = z.object({
  url: z.string(),
  /** The version that need not be sent again. */
  known: z.nullable(z.object(version)),
});
export type FetchRequest = z.infer<typeof fetchRequestSchema>;

export const pageNewsSchema = z.discriminatedUnion('type', [
  /** A request that was made, when it was over. */
  z.object({
    type: z.literal('request'),
    at: z.string(),
    url: z.string(),
    status: z.nullable(z.int()),
    bytes: z.int(),
  }),
  /** A piece of the page, in base64. */
  z.object({ type: z.literal('piece'), base64: z.string() }),
  /** All of it was sent. */
  z.object({ type: z.literal('end'), url: z.string(), name: z.nullable(z.string()), ...version }),
  z.object({ type: z.literal('unchanged') }),
  z.object({ type: z.literal('unfetched'), reason: z.string(), status: z.nullable(z.int()) }),
]);
export type PageNews = z.infer<typeof pageNewsSchema>;
