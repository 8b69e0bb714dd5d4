import * as z from 'zod/mini';
import { EDITIONS, SECTIONS } from './addresses';

// Extension pages forbid eval, which zod's compiled parsers would try first.
z.config({ jitless: true });

/** How a printed value was read; only `number` carries a value. A blank is not zero. */
export const cellStateSchema = z.enum(['number', 'blank', 'placeholder', 'text', 'missing']);
export type CellState = z.infer<typeof cellStateSchema>;

export const organKindSchema = z.enum([
  'centralDepartment',
  'localDepartment',
  'governmentOffice',
  'localGovernment',
  'township',
  'other',
  'unknown',
]);
export type OrganKind = z.infer<typeof organKindSchema>;
/** The level of government an organ belongs to; `unknown` where its name does not tell. */
export type OrganLevel = 'central' | 'province' | 'city' | 'county' | 'town' | 'unknown';

export const sectionStatusSchema = z.enum(['present', 'empty', 'missing', 'unreadable']);
export type SectionStatus = z.infer<typeof sectionStatusSchema>;

const values = z.record(
  z.string(),
  z.record(z.string(), z.union([z.number(), z.null(), z.record(z.string(), z.nullable(z.number()))])),
);
const editionSchema = z.nullable(z.enum(EDITIONS));

/** The report as it is exported: what was printed, by address, and nothing that was not. */
export const reportSchema = z.object({
  year: z.nullable(z.int()),
  organ: z.nullable(z.string()),
  organCode: z.nullable(z.string()),
  organKind: organKindSchema,
  editions: z.object({ proactive: editionSchema, requests: editionSchema }),
  sections: z.array(
    z.object({
      id: z.enum(SECTIONS),
      status: sectionStatusSchema,
      heading: z.nullable(z.string()),
      paragraphs: z.array(z.string()),
    }),
  ),
  tables: z.object({ proactive: values, requests: values, disputes: values }),
  cells: z.record(z.string(), z.object({ state: cellStateSchema, raw: z.string() })),
});
export type ReportJson = z.infer<typeof reportSchema>;
