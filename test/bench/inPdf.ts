import type { BrowserContext } from 'playwright-core';
import { launchExtension } from '../browser/launchExtension';
import { buildExtension } from '../build/buildExtension';
import { benchPage } from './benchPage';
import { median, type Row } from './row';
import { benchScript } from './threadTimes';

const ROUNDS = 9;
const PAGES = 10;

/** The first pages of a report as the browser prints it. */
async function printed(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent(benchPage());
  const margin = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
  const bytes = await page.pdf({ format: 'A4', landscape: true, margin, pageRanges: `1-${PAGES}` });
  await page.close();
  return bytes.toString('base64');
}

/** What a work takes on a fresh page of the extension, under the policy that its pages have. */
async function timeOn(
  context: BrowserContext,
  address: string,
  script: string,
  work: string,
  pdf: string,
): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(script);
  const { ms, pages } = await page.evaluate(
    ([name, base64]) =>
      (
        globalThis as unknown as { bench: { timed: (...given: string[]) => Promise<{ ms: number; pages: number }> } }
      ).bench.timed(name, base64),
    [work, pdf] as const,
  );
  await page.close();
  if (pages !== PAGES) throw new Error(`${work} has read ${pages} pages of ${PAGES}`);
  return ms;
}

/** A PDF read into a report’s tree, beside the library’s own extraction of its text. */
export async function inPdf(executablePath: string): Promise<Row[]> {
  buildExtension();
  const context = await launchExtension({ executablePath, port: 9, headless: true });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const address = new URL('help.html', worker.url()).href;
  const [script, pdf] = [await benchScript('pdfWorks.ts'), await printed(context)];
  const [texts, reads]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    texts.push(await timeOn(context, address, script, 'text', pdf));
    reads.push(await timeOn(context, address, script, 'read', pdf));
  }
  await context.close();
  return [
    {
      zh: '读取 10 页的 PDF',
      en: 'reading a PDF of 10 pages',
      value: median(reads),
      unit: 'ms',
      beside: 'pdf.js’s own text of it',
      yardstick: median(texts),
      budget: 1.5,
    },
  ];
}
