import type { ChildNode, Document } from 'domhandler';
import { type PageFacts, pageFacts } from '../page/facts';
import type { View } from '../page/tree/view';
import { byTable, type Edition, TABLES, type TableId } from '../report/addresses';
import { editionIn } from '../report/labels/editionIn';
import type { Cell, Report, Stated, Table } from '../report/report';
import { type Fields, fieldsOf } from './identity/fields';
import { type Identity, identityOf, preambleLines } from './identity/identity';
import { statedOf, type Title, titlesOf } from './identity/stated';
import { isPrintedTraditional } from './labels/isPrintedTraditional';
import { type Provenance, provenanceOf } from './provenance';
import { unread } from './readValue';
import { otherPagesOf } from './region/otherPages';
import { pageKind } from './region/pageKind';
import { type Observed, observe } from './region/recognise';
import type { Region } from './region/region';
import { shownRegion } from './region/shownRegion';
import { standInOf } from './region/standInOf';
import { readSections, type SectionsReading } from './sections/sections';
import { editionOf, tableFacts } from './tableFacts';
import { expectedAddresses } from './tables/expectedAddresses';
import { readDisputes } from './tables/readDisputes';
import type { TableReading } from './tables/reading';
import { readProactive } from './tables/readProactive';
import { readRequests } from './tables/readRequests';

/** A page read: the report, the way back to the page, and what else was seen there. */
export interface Parsed {
  readonly report: Report;
  readonly identity: Identity;
  readonly provenance: Provenance;
  readonly observed: Observed;
  readonly isReport: boolean;
  /** Further reports or copies on the page. */
  readonly others: readonly string[];
}

/** A table that is not there is expected in the edition of its year. */
function fallbackEdition(readings: Record<TableId, TableReading>, year: number | null): Edition {
  if (year !== null) return editionIn(year);
  return editionOf(readings.requests) ?? editionOf(readings.proactive) ?? '2021';
}

function cellsOf(readings: Record<TableId, TableReading>, tables: Record<TableId, Table>): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const id of TABLES) {
    const read = readings[id].cells;
    for (const address of expectedAddresses(readings[id], tables[id].edition))
      cells.set(address, read.get(address) ?? unread);
    for (const [address, cell] of read) if (address.includes('.extras.')) cells.set(address, cell);
  }
  return cells;
}

function trailOf(
  readings: Record<TableId, TableReading>,
  sections: SectionsReading,
  identity: Identity,
  fields: Fields,
  title: Title | undefined,
  root: Region['root'],
): Map<string, ChildNode> {
  const trail = new Map<string, ChildNode>(sections.trail);
  for (const id of TABLES) for (const [place, node] of readings[id].trail) trail.set(place, node);
  for (const [index, { node }] of identity.preamble.entries()) trail.set(`preamble.${index + 1}`, node);
  if (title?.node) trail.set('title', title.node);
  if (fields.publishedAt) trail.set('publishedAt', fields.publishedAt.node);
  if (fields.writtenAt) trail.set('writtenAt', fields.writtenAt.node);
  if (root) trail.set('page', root);
  return trail;
}

function reportOf(
  identity: Identity,
  stated: Stated,
  sections: SectionsReading,
  tables: Record<TableId, Table>,
  cells: Map<string, Cell>,
): Report {
  return {
    title: identity.title,
    year: identity.year,
    organ: identity.organ,
    indexNumbers: identity.indexNumbers,
    // Where it is judged its names and numbers tell these, and who publishes it; no page has to load what they say.
    organCode: null,
    organKind: 'unknown',
    organLevel: 'unknown',
    published: identity.published,
    signature: sections.signature,
    stated,
    preamble: identity.preamble.map(({ text }) => text),
    sections: sections.sections,
    headings: sections.headings,
    tables,
    cells,
    hasPictures: false,
    hasOtherFigures: false,
    elsewhere: null,
    files: [],
    isFreeForm: false,
    isTraditional: false,
    otherPages: null,
  };
}

function tablesOf(
  readings: Record<TableId, TableReading>,
  region: Region,
  sections: SectionsReading,
  edition: Edition,
): Record<TableId, Table> {
  return byTable((id) =>
    tableFacts(readings[id], region.segments[id], edition, sections.sections[id], region.hidden[id]),
  );
}

/** Reads a page's tree. Never throws on a strange page; what could not be placed is missing, and coverage says so. */
export function parse(tree: Document, view: View): Parsed {
  const facts: PageFacts = pageFacts(tree);
  const { lines, region } = shownRegion(tree, view);
  const preamble = preambleLines(region);
  const sections = readSections(region, preamble, view);
  const fields = fieldsOf(region.before);
  const identity = identityOf(facts, region, fields, preamble, sections);
  const readings = {
    proactive: readProactive(region.segments.proactive),
    requests: readRequests(region.segments.requests),
    disputes: readDisputes(region.segments.disputes),
  };
  const tables = tablesOf(readings, region, sections, fallbackEdition(readings, identity.year));
  const titles = titlesOf({ facts, region, identity });
  const stated = statedOf({ facts, region, fields, identity, sections, titles });
  const report = reportOf(identity, stated, sections, tables, cellsOf(readings, tables));
  const observed = observe(facts, lines, report);
  const standIn = () => standInOf(tree, lines, observed.attachments.length > 0, view);
  const kind = pageKind({ facts, lines, before: region.before, report, observed, standIn });
  return {
    report: {
      ...report,
      hasOtherFigures: region.hasOtherFigures,
      hasPictures: region.lines.some((line) => line.kind === 'image'),
      elsewhere: kind === 'elsewhere' ? standIn() : null,
      files: observed.attachments.map(({ text }) => text),
      isFreeForm: kind === 'freeForm',
      otherPages: otherPagesOf(facts, region, report),
      isTraditional: isPrintedTraditional(region),
    },
    identity,
    provenance: provenanceOf(trailOf(readings, sections, identity, fields, titles[0], region.root), region.root),
    observed,
    isReport: kind !== 'none',
    others: region.others,
  };
}
