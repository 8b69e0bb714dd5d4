import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { DrawnPages } from '../../src/ui/draft/sheet/drawnPages';

/** Canvases sharper than this show no more of a page. */
const SHARPEST = 2;

/** The pages of a PDF as its own library draws them; loaded where there is one. */
export async function drawnPages(bytes: Uint8Array): Promise<DrawnPages> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerFile;
  const task = pdfjs.getDocument({
    // The library takes the bytes away with it.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    cMapUrl: '/cmaps/',
    cMapPacked: true,
    verbosity: 0,
  });
  const pdf = await task.promise;
  return {
    async draw(number, canvas, width) {
      const page = await pdf.getPage(number);
      const plain = page.getViewport({ scale: 1 });
      const sharpness = Math.min(devicePixelRatio, SHARPEST);
      const viewport = page.getViewport({ scale: (width / plain.width) * sharpness });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
    },
    end: () => void task.destroy(),
  };
}
