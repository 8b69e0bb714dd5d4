import { SECTIONS, type SectionId, TABLES, type TableId } from '../../../report/addresses';
import { SECTION_LABELS } from '../../../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../../../report/normalise';
import { printedColumns } from './printedColumns';

interface PrintedSections {
  readonly lines: readonly string[];
  /** Tables by the line they begin at. */
  readonly tables: ReadonlyMap<number, { readonly rows: readonly (readonly string[])[]; readonly next: number }>;
}

const wordings = new Map(
  SECTIONS.flatMap((id) => {
    const { official, aliases = [], variants = [] } = SECTION_LABELS[id];
    return [official, ...aliases, ...variants].map((text): [string, SectionId] => [
      withoutOrdinal(normalise(text)),
      id,
    ]);
  }),
);
const LONGEST = 80;
const numbered = /^\s*[一二三四五六]\s*[、.．，,]/;

function headingIn(line: string): SectionId | null {
  if (line.length > LONGEST || !numbered.test(line)) return null;
  return wordings.get(withoutOrdinal(normalise(line))) ?? null;
}

const isTable = (id: SectionId): id is TableId => TABLES.some((table) => table === id);

/** The lines of a section that its table may take: from the first that ends no sentence. */
function tableStart(lines: readonly string[], from: number, to: number): number {
  let at = from;
  for (let line = from; line < to; line += 1) if (/[。！？；]\s*$/.test(lines[line] ?? '')) at = line + 1;
  return at;
}

/** Finds the tables that a text prints in columns of spaces below the headings of their sections. */
export function printedSections(lines: readonly string[]): PrintedSections {
  const heads = lines.flatMap((line, at) => {
    const id = headingIn(line);
    return id ? [{ id, at }] : [];
  });
  const tables = new Map<number, { rows: string[][]; next: number }>();
  for (const [index, { id, at }] of heads.entries()) {
    const next = heads[index + 1]?.at ?? lines.length;
    const from = tableStart(lines, at + 1, next);
    const own = lines.slice(from, next);
    if (!isTable(id) || own.some((line) => line.includes('\t'))) continue;
    const rows = printedColumns(id, own);
    if (rows) tables.set(from, { rows, next });
  }
  return { lines, tables };
}
