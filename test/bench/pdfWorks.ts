import type { DocumentHome } from '../../src/page/documents/documentRead';
import { readPdf } from '../../src/page/positioned/pdf/readPdf';

const home: DocumentHome = {
  cMap: async (file) => new Uint8Array(await (await fetch(`/cmaps/${file}`)).arrayBuffer()),
  isPdfReadable: true,
};

/** What the library itself finds of the text of every page, in this thread as the reader has it. */
async function text(bytes: Uint8Array): Promise<number> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    cMapUrl: '/cmaps/',
    cMapPacked: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    items += (await page.getTextContent()).items.length;
    page.cleanup();
  }
  await task.destroy();
  return items > 0 ? pdf.numPages : 0;
}

async function read(bytes: Uint8Array): Promise<number> {
  const found = await readPdf(bytes, home);
  return 'refused' in found ? 0 : found.pages.length;
}

const works: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = { text, read };

/** The milliseconds that a work takes over a PDF, in Base64, and how many pages it has read. */
export async function timed(work: string, base64: string): Promise<{ ms: number; pages: number }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const begun = performance.now();
  const pages = (await works[work]?.(bytes)) ?? 0;
  return { ms: performance.now() - begun, pages };
}
