import * as z from 'zod/mini';

/*
 * Between the panel and the pointer, a script that the panel puts into the page beside the checker: what the panel is
 * about is lit on the page, and what the mouse is over on the page is lit in the panel. One port for as long as the
 * panel shows the page; when it closes, every trace goes.
 */
const places = /* @__PURE__ */ z.array(z.string()).check(z.maxLength(2000));

/** Words of a paragraph: the paragraph as read, and offsets into it. */
const quote = z.object({ place: z.string(), paragraph: z.string(), start: z.int(), end: z.int() });

export const pointerRequestSchema = z.discriminatedUnion('type', [
  /** Of these cells the pointer tells when the mouse is over one. */
  z.object({ type: z.literal('watch'), places }),
  /** Exactly these are lit; with `go` the first is brought into view. */
  z.object({ type: z.literal('light'), places, go: z.boolean() }),
  /** These words are lit and brought into view. */
  z.object({ type: z.literal('lightWords'), quote }),
  /** Exactly these words are underlined, those that were compared otherwise than those that were not. */
  z.object({
    type: z.literal('underline'),
    compared: /* @__PURE__ */ z.array(quote).check(z.maxLength(5000)),
    others: /* @__PURE__ */ z.array(quote).check(z.maxLength(5000)),
  }),
  /** What a person has selected on the page. */
  z.object({ type: z.literal('selection') }),
  /** The report's part of the page, to be kept as a file. */
  z.object({ type: z.literal('keep') }),
  /** The table that holds the selection, or where a person clicked last. */
  z.object({ type: z.literal('selectedTable') }),
  /** Every table of figures on the page, whether it was read or not. */
  z.object({ type: z.literal('tables') }),
]);
export type PointerRequest = z.infer<typeof pointerRequestSchema>;

export const pointerNewsSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('over'), place: z.nullable(z.string()) }),
  /** The selected words, cut off at a length, and the place of the report that holds them. */
  z.object({ type: z.literal('selection'), text: z.string(), place: z.nullable(z.string()) }),
  /** All that the table prints, a line for each row, its cells parted by tabs; null where no table of figures is selected. */
  z.object({ type: z.literal('selectedTable'), print: z.nullable(z.string()) }),
  z.object({ type: z.literal('tables'), prints: /* @__PURE__ */ z.array(z.string()).check(z.maxLength(200)) }),
  /** Elements with their styles and pictures, no script; how many pictures are not among them. */
  z.object({ type: z.literal('kept'), html: z.string(), missing: z.int() }),
]);
export type PointerNews = z.infer<typeof pointerNewsSchema>;

export const POINTER_PORT = 'pointer';

/** The panel's end of the port. */
export interface PointerLine {
  send(request: PointerRequest): void;
  close(): void;
}

/** What a panel's requests do on a page for as long as the panel is open. */
export interface PointerSession {
  answer(request: PointerRequest): void;
  end(): void;
}
