import type { Page } from 'playwright-core';
import { plainCharacters } from '../../../src/page/text/plainCharacters';

/** A piece of text as it stands on paper, in points from the lower left of its page. */
interface Printed {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a page of the browser is on A4: the browser prints it, and pdf.js reads it back. */
export async function paperOf(panel: Page): Promise<readonly Printed[]> {
  const bytes = await panel.pdf({ format: 'A4' });
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const pdf = await task.promise;
  const pieces: Printed[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = item.transform.slice(4);
      pieces.push({ text: item.str, page, x, y, width: item.width, height: item.height });
    }
  }
  await task.destroy();
  return pieces;
}

/** A text without spaces, for where a line ends is the paper's own; a font may print 文 by the sign of the radical. */
export const solid = (text: string): string => plainCharacters(text).replace(/\s/g, '');

/** All that is printed in one piece. */
export const wordsOf = (pieces: readonly Printed[]): string => solid(pieces.map(({ text }) => text).join(''));

/** Pieces that lie over each other: nobody can read them. */
export function laidOver(pieces: readonly Printed[]): string[] {
  // A comma may stand in the empty half of the sign before it.
  const meet = (from: number, length: number, other: number, otherLength: number, least: number): boolean =>
    Math.min(from + length, other + otherLength) - Math.max(from, other) > least;
  return pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter(({ page, x, y, width, height }) => {
        if (page !== one.page) return false;
        return meet(one.x, one.width, x, width, 6) && meet(one.y, one.height, y, height, 2);
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}
