import { check } from '../../src/check/check';
import type { DocumentHome } from '../../src/page/documents/documentRead';
import { readDocument } from '../../src/page/documents/readDocument';
import { fromHtml } from '../../src/page/saved/fromHtml';
import type { DocumentKind } from '../../src/report/documents';
import { valueAt } from '../../src/result/calculation';
import type { Result } from '../../src/result/resultSchema';
import { docx } from '../render/documents/docx';
import { objectsOf, ofd } from '../render/documents/ofd';
import { printed } from '../render/documents/pdf';
import { sheetsOf } from '../render/documents/sheets';
import { xlsx } from '../render/documents/xlsx';
import { cellsOf } from './expected';
import { isSeen } from './otherFormComplaints';
import { renderPage } from './renderPage';
import type { Scenario } from './scenario';

/** A report in another medium than a page. */
export interface Medium {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly write: (html: string) => Uint8Array | Promise<Uint8Array>;
}

const setting = { headRows: 1, hasMarks: true, isIndented: true };

function asOfd(html: string): Uint8Array {
  const sheets = sheetsOf(html, { ...setting, headRows: 0 }, isSeen);
  return ofd(sheets.map(objectsOf), '', sheets[0]?.width);
}

/** The media that the tests write themselves. */
export const MEDIA: readonly Medium[] = [
  { kind: 'docx', name: 'docx', write: (html) => docx(html, isSeen) },
  { kind: 'pdf', name: 'pdf', write: (html) => printed(sheetsOf(html, setting, isSeen)) },
  { kind: 'ofd', name: 'ofd', write: asOfd },
  { kind: 'xlsx', name: 'xlsx', write: (html) => xlsx(html, isSeen) },
];

const errorsOf = ({ findings }: Result): string[] =>
  findings.flatMap(({ severity, id }) => (severity === 'error' ? [id] : [])).sort();

function differences(name: string, page: Result, other: Result): string[] {
  const addresses = new Set([...Object.keys(page.report?.cells ?? {}), ...Object.keys(other.report?.cells ?? {})]);
  const complaints = [...addresses].flatMap((address) => {
    const [own, found] = [page, other].map(({ report }) => report?.cells[address]);
    if (own?.state === found?.state && valueAt(page, address) === valueAt(other, address)) return [];
    return [`${name}: ${address} is ${found?.state} ${found?.raw}, on the page ${own?.state} ${own?.raw}`];
  });
  if (other.verdict !== page.verdict) complaints.push(`${name}: ${other.verdict} where the page is ${page.verdict}`);
  const [own, found] = [errorsOf(page), errorsOf(other)];
  if (own.join() !== found.join()) complaints.push(`${name}: errors ${found}, on the page ${own}`);
  return complaints;
}

type Layouts = Pick<Scenario, 'proactive' | 'requests' | 'disputes'>;

/** What stands in print stands in a grid: no row is shorter than its table, and no span reaches past it. */
const inGrid = ({ proactive, requests, disputes }: Layouts): Layouts => {
  const fitting = <T extends Layouts[keyof Layouts]>(layout: T): T =>
    layout.spanning === 'bare' || layout.misfit ? { ...layout, spanning: 'spans', misfit: null } : layout;
  const { continuation } = requests;
  return {
    proactive: fitting(proactive),
    requests: { ...fitting(requests), continuation: continuation === 'gone' ? 'empty' : continuation },
    disputes: fitting(disputes),
  };
};

/** The scenario without what only a page can have: a second report that is hidden, cells that fit into no grid. */
export const inAnyMedium = (scenario: Scenario): Scenario => ({
  ...scenario,
  ...inGrid(scenario),
  copies: 'none',
  hasContents: false,
});

/** The page of a report. */
export function pageOf(scenario: Scenario): string {
  const cells = cellsOf(scenario);
  return renderPage(scenario, (address) => cells.get(address)?.printed ?? '0').html;
}

/** What is read of a report in another medium that the page does not say. */
export async function mediaComplaints(
  scenario: Scenario,
  media: readonly Medium[],
  home: DocumentHome,
): Promise<string[]> {
  const html = pageOf(scenario);
  const judged = (tree: Parameters<typeof check>[0], kind: DocumentKind): Result =>
    check(tree, { source: { kind }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' }).result;
  const page = judged(fromHtml(html), 'html');
  const complaints: string[] = [];
  for (const medium of media) {
    const read = await readDocument(await medium.write(html), `a.${medium.kind}`, home);
    if ('refused' in read) complaints.push(`${medium.name}: refused, ${read.refused}`);
    else complaints.push(...differences(medium.name, page, judged(read.tree, medium.kind)));
  }
  return complaints;
}
