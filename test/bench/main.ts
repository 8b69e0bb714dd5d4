import { browserAdvice, installBrowser } from '../browser/installBrowser';
import { inBrowser } from './inBrowser';
import { inNode } from './inNode';
import { isWithin, table } from './row';

const node = inNode();
const executablePath = installBrowser();
if (!executablePath) console.error(browserAdvice());
const rows = [...(executablePath ? await inBrowser(executablePath) : []), ...node];
console.log(table(rows));
process.exitCode = executablePath && rows.every(isWithin) ? 0 : 1;
