import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
  setMarkupInsideElement,
} from 'write-excel-file/utility';
import type { Fitted } from './fitted';
import { CAVEAT, isWide, type Sheet } from './sheet';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const A4 = 9;
/** In inches; what is printed is bound at its left. */
const MARGINS = { left: 0.6, right: 0.4, top: 0.7, bottom: 0.65, header: 0.35, footer: 0.35 };

/** Excel refuses a header of more than 255 characters. */
const LONGEST = 100;
/** In a header “&” begins an order: two are one of the text. */
const headerText = (text: string): string =>
  [...text.replace(/\s+/g, ' ')].slice(0, LONGEST).join('').replaceAll('&', '&&');

/** What says how a sheet is printed: as wide as the page, as long as it is. */
function printed(sheet: Sheet, running: string): string[] {
  const orientation = isWide(sheet) ? 'landscape' : 'portrait';
  const header = `&L${headerText(running)}&R&A`;
  const footer = `&L${CAVEAT}&R第 &P 页，共 &N 页`;
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<printOptions gridLines="1"/>',
    getSelfClosingTagMarkup('pageMargins', MARGINS),
    getSelfClosingTagMarkup('pageSetup', { paperSize: A4, fitToWidth: 1, fitToHeight: 0, orientation }),
    `<headerFooter scaleWithDoc="0"><oddHeader>${sanitizeTextContent(header)}</oddHeader><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
  ];
}

/** The first row of every sheet stands on each page of it. */
function printTitles(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }, at) => {
    const row = sanitizeTextContent(`'${name.replaceAll("'", "''")}'!$1:$1`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${row}</definedName>`;
  });
  return names.join('');
}

/**
 * How a workbook is printed: A4, page numbers, its heads and whose it is on every page. Rows are given the height that
 * they need, for LibreOffice gives them none, and not as one set by hand, which would hold them at it for ever.
 */
export function paper(sheets: readonly Sheet[], fits: readonly Fitted[], running: string): Feature<Blob> {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [SHEET]: {
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
            const height = tag === 'row' && index !== undefined ? fits[sheetIndex]?.heights[index] : undefined;
            return height === undefined ? attributes : { ...attributes, ht: height };
          },
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const elements = sheet ? printed(sheet, running) : [];
            return elements.reduce(
              (whole, element) => insertElementMarkupAccordingToOrderOfSiblings(whole, element, order, 'worksheet'),
              xml,
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = findElement(xml, 'definedNames');
            return names ? setMarkupInsideElement(xml, names, printTitles(sheets)) : xml;
          },
        },
      },
    },
  };
}
