import { mkdirSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { readFile } from '../../src/cli/inputs/readFile';
import { terminalLanguage } from '../../src/cli/terminalLanguage';
import { paintFor } from '../../src/cli/text/paint';
import { resultText } from '../../src/cli/text/resultText';
import { checkInput } from '../../src/cli/workers/checkInput';
import { browserAdvice, installBrowser } from '../browser/installBrowser';
import { launchExtension } from '../browser/launchExtension';
import { buildExtension } from '../build/buildExtension';
import { sampleFiles, serveSamples } from './serveSamples';

const FOLDER = 'http://www.example.gov.cn/zwgk/zfxxgknb/';

/** What the same core says of the samples outside a browser, for whoever has none, or no screen. */
async function printVerdicts(): Promise<void> {
  const paint = paintFor(process.stdout, process.env);
  for (const path of sampleFiles()) {
    const input = readFile({ path: relative('.', path), trouble: null });
    const { result } = await checkInput(input, { settings: {}, checkedAt: new Date().toISOString() });
    process.stdout.write(resultText(result, terminalLanguage(process.env), paint));
  }
}

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function stayOpen(context: BrowserContext): Promise<void> {
  const closed = new Promise<void>((resolved) => context.once('close', () => resolved()));
  const [first = await context.newPage()] = context.pages();
  await first.goto(FOLDER);
  for (const file of sampleFiles()) await (await context.newPage()).goto(FOLDER + basename(file));
  console.log(
    `The samples are open at ${FOLDER}; the extension's button is beside the address bar. Close the browser to end.`,
  );
  await closed;
}

/** Without a screen, pictures: each sample once its check is done, at its first mark where there is one. */
async function takePictures(context: BrowserContext): Promise<void> {
  mkdirSync('.output', { recursive: true });
  const page = await context.newPage();
  for (const file of sampleFiles()) {
    await page.goto(FOLDER + basename(file));
    const marks = page.locator('[data-gouji]');
    const isMarked = await marks
      .first()
      .waitFor({ state: 'attached', timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (isMarked) await marks.first().evaluate((cell) => cell.scrollIntoView({ block: 'center' }));
    // Badges take their places in the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const path = resolve('.output', basename(file).replace('.html', '.png'));
    await page.screenshot({ path });
    console.log(`${relative('.', path)}  ${isMarked ? 'marked' : 'nothing to mark'}`);
  }
}

await printVerdicts();
const executablePath = installBrowser();
if (!executablePath) {
  console.error(browserAdvice());
  process.exit(1);
}
buildExtension();
const headless = !hasScreen();
const context = await launchExtension({ executablePath, headless, port: await serveSamples() });
await (headless ? takePictures(context) : stayOpen(context));
await context.close();
