import * as z from 'zod/mini';
import { resultSchema } from '../../result/resultSchema';

/** What was looked for on a page, so that "no report" can say so. */
const observedSchema = z.object({
  /** Table 3's note on its own sums stands on the page. */
  balanceNote: z.boolean(),
  /** Table 2's 第二十条第（…）项 stands on the page. */
  articleClauses: z.boolean(),
  /** How many of the six section headings were found. */
  headings: z.int(),
  /** Links to reports, on a list page. */
  reportLinks: z.array(z.object({ text: z.string(), url: z.string() })),
  /** Files the report may be in: PDF, Word, OFD. */
  attachments: z.array(z.object({ text: z.string(), url: z.string() })),
  /** Frames of other sites that may hold the report, by address. */
  foreignFrames: z.array(z.string()),
  /** The detector in such a frame has found the report there. */
  isReportInFrame: z.boolean(),
  /** Pictures standing where a table should. */
  pictures: z.int(),
  /** The page's own title, where it says that the page is no report: a notice, an explanation, half a year. */
  otherKind: z.nullable(z.string()),
});
export type Observed = z.infer<typeof observedSchema>;

/** What the checker in a tab knows; the popup draws nothing else. */
export const pageStateSchema = z.object({
  result: resultSchema,
  observed: observedSchema,
  /** The page has changed since this result and was not checked again by itself. */
  isStale: z.boolean(),
  /** Inside an editor nothing is marked: a mark would be saved with the text. */
  isEditor: z.boolean(),
  areMarksShown: z.boolean(),
  /** The report's tables are on the page but not visible: another tab of the article is. */
  isUnseen: z.boolean(),
  /** Item ids whose cells are on the page but not visible (another tab of the article, folded). */
  hiddenItems: z.array(z.string()),
  /** The item last gone to. */
  currentItem: z.nullable(z.string()),
});
export type PageState = z.infer<typeof pageStateSchema>;
