import type { DocumentHome, RefusedDocument } from '../../documents/documentRead';
import type { PositionedPage } from '../positionedPage';
import type { PdfFont } from './fonts';
import { interpret } from './interpret';

const MOST_PAGES = 300;

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<Library['getDocument']>['promise']>;

/** The library with its own worker's code in this thread, which is a worker already. */
async function library(): Promise<Library> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** How the library asks for its CMaps, and for fonts of its own, which reading needs none of. */
function filesFrom({ cMap }: DocumentHome) {
  return function Files() {
    const fetch = ({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> =>
      kind === 'cMapUrl' ? cMap(filename) : Promise.reject(new Error(filename));
    return { fetch };
  };
}

function open({ getDocument }: Library, bytes: Uint8Array, home: DocumentHome) {
  return getDocument({
    // The library takes the bytes away with it.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    BinaryDataFactory: filesFrom(home),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    // Pictures are named, not decoded.
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  });
}

/** The names of the library's operators by number. */
function namesOf({ OPS }: Library): string[] {
  const names: string[] = [];
  for (const [name, at] of Object.entries(OPS)) names[at] = name;
  return names;
}

async function readPage(pdf: PdfDocument, number: number, operatorNames: readonly string[]): Promise<PositionedPage> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [layers, list] = await Promise.all([pdf.getOptionalContentConfig(), page.getOperatorList()]);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform;
  const read = interpret(
    { names: list.fnArray.map((fn) => operatorNames[fn] ?? ''), args: list.argsArray },
    {
      width: viewport.width,
      height: viewport.height,
      transform: [a, b, c, d, e, f],
      fontNamed: (name): PdfFont | null => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null),
      isShown: (layer) => !layer || layers.isVisible(layer),
      operatorNames,
    },
  );
  page.cleanup();
  return read;
}

function reasonOf(error: unknown): RefusedDocument {
  const name = error instanceof Error ? error.name : '';
  return { refused: name === 'PasswordException' ? 'encrypted' : 'damaged' };
}

/** What the pages of a PDF print, one after another, so that no more than one of them is held at a time. */
export async function readPages(bytes: Uint8Array, home: DocumentHome): Promise<PositionedPage[] | RefusedDocument> {
  if (!home.isPdfReadable) return { refused: 'oldBrowser' };
  const pdfjs = await library();
  const task = open(pdfjs, bytes, home);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) return { refused: 'tooManyPages' };
    const names = namesOf(pdfjs);
    const pages: PositionedPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, names));
    return pages;
  } catch (error) {
    return reasonOf(error);
  } finally {
    await task.destroy();
  }
}
