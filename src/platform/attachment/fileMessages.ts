import * as z from 'zod/mini';

/** The line between the page for drafts, which asks for one file, and the worker, which fetches it. */
export const FILE_PORT = 'attachment';

export const fileRequestSchema = z.object({ url: z.string() });
export type FileRequest = z.infer<typeof fileRequestSchema>;

/** Why a file was not fetched. */
export const UNFETCHED = [
  'notAllowed',
  'moved',
  'absent',
  'closed',
  'status',
  'unreachable',
  'tooLarge',
  'slow',
] as const;
export type Unfetched = (typeof UNFETCHED)[number];

export const fileNewsSchema = z.discriminatedUnion('type', [
  /** A piece of the file, in base64. */
  z.object({ type: z.literal('piece'), base64: z.string() }),
  /** All of it was sent; the name is what the site calls it, if it does. */
  z.object({ type: z.literal('end'), name: z.nullable(z.string()) }),
  z.object({ type: z.literal('unfetched'), reason: z.enum(UNFETCHED), status: z.nullable(z.int()) }),
]);
export type FileNews = z.infer<typeof fileNewsSchema>;
