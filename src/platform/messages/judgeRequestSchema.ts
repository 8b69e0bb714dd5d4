import * as z from 'zod/mini';
import { EDITIONS, SECTIONS, TABLES } from '../../report/addresses';
import { isCellAddress, isPlace } from '../../report/places/isKnownPlace';
import type { ExtraRow, Heading, Place } from '../../report/report';
import { cellStateSchema, organKindSchema, sectionStatusSchema } from '../../report/schema';
import { sourceSchema } from '../../result/resultSchema';

const text = z.nullable(z.string());
const texts = z.array(z.string());
const isText = (value: unknown): value is string => typeof value === 'string';
const place = z.custom<Place>((value) => isText(value) && isPlace(value));
const address = z.string().check(z.refine(isCellAddress));
const unread = z.enum(['image', 'attachment', 'frame', 'loading']);
const label = z.object({ place, official: z.string(), printed: z.string() });

/** Pairs, as a map is sent, back to the map. */
const mapOf = <T>(key: z.ZodMiniType<string>, value: z.ZodMiniType<T>) =>
  z.pipe(
    z.array(z.tuple([key, value])),
    z.transform((pairs) => new Map(pairs)),
  );

const cell = z.object({
  state: cellStateSchema,
  raw: z.string(),
  value: z.nullable(z.number()),
  form: z.nullable(z.enum(['plain', 'fullWidth', 'thousands', 'withUnit', 'chinese', 'signed', 'noted', 'spaced'])),
});

const table = z.object({
  id: z.enum(TABLES),
  status: z.enum(['read', 'empty', 'unrecognised', 'image', 'attachment', 'frame', 'loading', 'absent']),
  edition: z.enum(EDITIONS),
  oddLabels: z.array(label),
  extraRows: z.array(
    z.object({
      place: z.custom<ExtraRow['place']>((value) => isText(value) && isPlace(value)),
      printed: z.string(),
      isOutcome: z.boolean(),
      isGroup: z.optional(z.boolean()),
      isNothing: z.optional(z.boolean()),
    }),
  ),
  missingRows: z.array(label),
  missingColumns: z.array(label),
  misplacedRows: z.array(z.object({ place, official: z.string(), group: z.string() })),
  fragments: z.number(),
  hidden: z.nullable(z.enum(['alone', 'withSection'])),
  extraColumns: texts,
  hasSubtotalColumn: z.boolean(),
  looseValueCount: z.nullable(z.number()),
  unmatched: z.string(),
});

const section = z.object({
  id: z.enum(SECTIONS),
  status: sectionStatusSchema,
  heading: text,
  paragraphs: texts,
  tabulated: z.array(z.number()),
  unreadable: z.nullable(unread),
  files: texts,
});

const stated = z.object({
  titles: texts,
  besideTitle: texts,
  dates: z.array(
    z.object({ source: z.enum(['meta', 'field', 'written', 'signature']), raw: z.string(), date: text, place }),
  ),
  organs: z.array(
    z.object({ source: z.enum(['title', 'preamble', 'signature', 'publisher']), name: z.string(), place }),
  ),
  period: z.nullable(
    z.object({
      place,
      sentence: z.string(),
      days: z.nullable(z.object({ from: z.string(), to: z.string() })),
    }),
  ),
  metas: z.nullable(mapOf(z.string(), z.string())),
});

const bySection = z.object({
  overview: section,
  proactive: section,
  requests: section,
  disputes: section,
  problems: section,
  otherMatters: section,
});

const report = z.object({
  title: text,
  year: z.nullable(z.number()),
  organ: text,
  indexNumbers: texts,
  organCode: text,
  organKind: organKindSchema,
  organLevel: z.enum(['central', 'province', 'city', 'county', 'town', 'unknown']),
  published: z.nullable(z.object({ date: z.string(), source: z.enum(['meta', 'field', 'signature']) })),
  signature: z.object({ organ: text, date: text }),
  stated,
  preamble: texts,
  sections: bySection,
  headings: z.array(
    z.object({
      section: z.enum(SECTIONS),
      printed: z.string(),
      place: z.custom<Heading['place']>((value) => isText(value) && isPlace(value)),
    }),
  ),
  tables: z.object({ proactive: table, requests: table, disputes: table }),
  cells: mapOf(address, cell),
  hasPictures: z.boolean(),
  hasOtherFigures: z.boolean(),
  elsewhere: z.nullable(unread),
  files: texts,
  isFreeForm: z.boolean(),
  isTraditional: z.boolean(),
  otherPages: z.nullable(z.object({ text: z.string(), url: text })),
});

/** A report sent by the checker of a page, to be judged by the worker. */
export const judgeRequestSchema = z.object({
  type: z.literal('judge'),
  source: z.pick(sourceSchema, {
    kind: true,
    url: true,
    title: true,
    publisher: true,
    publishedAt: true,
    others: true,
  }),
  checkedAt: z.string(),
  report,
});
