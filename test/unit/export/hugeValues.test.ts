import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { resultText } from '../../../src/cli/text/resultText';
import { visibleResult } from '../../../src/cli/text/visible';
import { copyOf } from '../../../src/export/copyOf';
import { exportJson } from '../../../src/export/exportJson';
import { asHtmlReport } from '../../../src/export/sheets/asHtmlReport';
import { asXlsx } from '../../../src/export/sheets/asXlsx';
import { sheetsOf } from '../../../src/export/sheets/sheetsOf';
import { longFormRows } from '../../../src/export/tables/longForm';
import type { Result } from '../../../src/result/resultSchema';
import { REGISTERS } from '../../../src/words/registers';
import { checkedPage } from '../result/kept/checkedPage';
import { book } from '../ui/pageStates';

const CELL = 'requests.granted.naturalPerson';
/** Ten million characters in a cell, and as many in a sentence: a formula at their head, a command for a terminal in their midst. */
const HUGE = `=HYPERLINK("http://a")${'甲乙'.repeat(2_500_000)}\u001b[2J${'丙丁'.repeat(2_500_000)}`;

function withHuge(): Result {
  const seen = checkedPage({ [CELL]: '办理五件' });
  const { report } = seen;
  if (!report) throw new Error('the page holds a report');
  const cells = { ...report.cells, [CELL]: { state: 'text' as const, raw: HUGE } };
  const findings = seen.findings.map((finding) => ({ ...finding, excerpt: HUGE, message: { zh: HUGE, en: HUGE } }));
  expect(findings.length).toBeGreaterThan(0);
  return { ...seen, report: { ...report, cells }, findings, source: { ...seen.source, title: HUGE } };
}
const huge = withHuge();

test.each(REGISTERS)('ten million characters in a cell and a sentence: the %s is written', (register) => {
  const { text, html = '' } = copyOf(register, huge, book);
  expect(text.length).toBeGreaterThan(20);
  expect(html).not.toContain('<script');
  for (const line of text.split('\n')) for (const cell of line.split('\t')) expect(cell.startsWith('=')).toBe(false);
});

test('so are JSON, whole; the long form, safe from formulas; and the text of a terminal, without its commands', () => {
  expect(JSON.parse(exportJson(huge)).report.cells[CELL].raw).toBe(HUGE);
  const rows = longFormRows(huge);
  expect(rows).toContain(`"'=HYPERLINK(""http://a"")`);
  expect(resultText(visibleResult(huge), 'zh', (_, text) => text)).not.toContain('\u001b');
});

test('so are the workbook, whose cells end where a workbook’s do, and the printable page', async () => {
  const sheets = sheetsOf(huge, [], [], book);
  const read = await readWorkbook(Buffer.from(await (await asXlsx(sheets)).arrayBuffer()));
  const cells = read.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
  expect(Math.max(...cells.map((cell) => cell.length))).toBe(32_767);
  expect(asHtmlReport(sheets, huge)).toContain('=HYPERLINK(&quot;http://a&quot;)');
});
