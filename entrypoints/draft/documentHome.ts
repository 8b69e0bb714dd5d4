import type { DocumentHome } from '../../src/page/documents/documentRead';
import { ownFile } from '../../src/platform/ownFile';

/** The library for PDF runs from here on; other engines keep up with it. */
const PDF_FLOOR = 118;

const [, chromium = PDF_FLOOR] = /\bChrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent) ?? [];

/** What a worker of the extension gives the readers of files. */
export const documentHome: DocumentHome = {
  cMap: (file) => ownFile(`/cmaps/${file}`),
  isPdfReadable: Number(chromium) >= PDF_FLOOR,
};
