import { browserAdvice, installBrowser } from '../browser/installBrowser';
import { inBrowser } from './inBrowser';
import { inCommand } from './inCommand';
import { inExtension } from './inExtension';
import { inNode } from './inNode';
import { inPdf } from './inPdf';
import { isWithin, table } from './row';
import { sizes } from './sizes';
import { writeTables } from './writeTables';

const executablePath = installBrowser();
if (!executablePath) console.error(browserAdvice());
const page = executablePath
  ? [...(await inBrowser(executablePath)), ...(await inExtension(executablePath)), ...(await inPdf(executablePath))]
  : [];
const rows = [...page, ...inNode(), ...inCommand(), ...sizes()];
console.log(table(rows));
if (executablePath && process.argv.includes('--write')) writeTables(rows);
process.exitCode = executablePath && rows.every(isWithin) ? 0 : 1;
