import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bodyXml, packed } from '../render/documents/docx';
import type { Medium } from './mediaComplaints';
import { isSeen } from './otherFormComplaints';

/** LibreOffice as a press; it has no media where it is not installed. */
export interface Office {
  readonly media: readonly Medium[];
  readonly close: () => void;
}

const isInstalled = (): boolean => spawnSync('soffice', ['--version']).status === 0;

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('');

/** Twips between the margins of the paper. */
const BETWEEN_MARGINS = 20_000;
const widthOf = (columns: string): string => String(Math.floor(BETWEEN_MARGINS / columns.split('/>').length));

/** The report as a Word file that can be printed: of a page it would cut off what is wider than its paper. */
function asPrintable(html: string): Uint8Array {
  const body = bodyXml(html, isSeen)
    .replace(/(?:<w:gridCol w:w="600"\/>)+/g, (columns) => columns.replaceAll('600', widthOf(columns)))
    .replaceAll('<w:tcW w:w="600" w:type="dxa"/>', '<w:tcW w:w="0" w:type="auto"/>')
    .replaceAll('<w:tblW w:w="0" w:type="auto"/>', `$&<w:tblBorders>${BORDERS}</w:tblBorders>`);
  return packed(`${body}<w:sectPr><w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/></w:sectPr>`);
}

/** Lets LibreOffice’s Writer open files and save them in another form, all in one run: to start it takes longer than to save. */
function saveAll(folder: string, names: readonly string[], form: string, filter: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [
    profile,
    '--headless',
    '--writer',
    '--convert-to',
    `${form}:${filter}`,
    '--outdir',
    join(folder, form),
  ];
  const files = names.map((name) => join(folder, `${name}.docx`));
  const { status, stderr } = spawnSync('soffice', [...words, ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`LibreOffice wrote no ${form}: ${stderr}`);
}

/** Reports as LibreOffice prints and saves them. */
export function openOffice(reports: readonly string[]): Office {
  if (!isInstalled()) return { media: [], close: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  const names = reports.map((html, at) => {
    writeFileSync(join(folder, `${at}.docx`), asPrintable(html));
    return String(at);
  });
  saveAll(folder, names, 'pdf', 'writer_pdf_Export');
  saveAll(folder, names, 'docx', 'MS Word 2007 XML');
  const saved = (form: string) => (html: string) =>
    new Uint8Array(readFileSync(join(folder, form, `${names[reports.indexOf(html)]}.${form}`)));
  return {
    media: [
      { kind: 'pdf', name: 'LibreOffice’s PDF', write: saved('pdf') },
      { kind: 'docx', name: 'LibreOffice’s Word', write: saved('docx') },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
