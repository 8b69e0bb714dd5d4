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
export function asPrintable(html: string): Uint8Array {
  const body = bodyXml(html, isSeen)
    .replace(/(?:<w:gridCol w:w="600"\/>)+/g, (columns) => columns.replaceAll('600', widthOf(columns)))
    .replaceAll('<w:tcW w:w="600" w:type="dxa"/>', '<w:tcW w:w="0" w:type="auto"/>')
    .replaceAll('<w:tblW w:w="0" w:type="auto"/>', `$&<w:tblBorders>${BORDERS}</w:tblBorders>`);
  return packed(`${body}<w:sectPr><w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/></w:sectPr>`);
}

/** Opens a report in LibreOffice’s Writer and saves it in another form. */
export function openOffice(): Office {
  if (!isInstalled()) return { media: [], close: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const saved = (form: string, filter: string) => (html: string) => {
    const name = `to-${form}.docx`;
    writeFileSync(join(folder, name), asPrintable(html));
    const words = [
      profile,
      '--headless',
      '--writer',
      '--convert-to',
      `${form}:${filter}`,
      '--outdir',
      join(folder, 'saved'),
    ];
    const { status, stderr } = spawnSync('soffice', [...words, join(folder, name)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice wrote no ${form}: ${stderr}`);
    return new Uint8Array(readFileSync(join(folder, 'saved', `to-${form}.${form}`)));
  };
  return {
    media: [
      { kind: 'pdf', name: 'LibreOffice’s PDF', write: saved('pdf', 'writer_pdf_Export') },
      { kind: 'docx', name: 'LibreOffice’s Word', write: saved('docx', 'MS Word 2007 XML') },
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
