import { isTag } from 'domhandler';
import { type Checked, check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { valueAt } from '../../src/result/calculation';
import { cellsOf, type Expected, expectedOf } from './expected';
import { otherFormComplaints } from './otherFormComplaints';
import { renderPage } from './renderPage';
import type { Scenario } from './scenario';

function cellComplaints({ result, provenance }: Checked, { cells }: Expected): string[] {
  const complaints: string[] = [];
  const read = result.report?.cells ?? {};
  for (const address of Object.keys(read))
    if (!cells.has(address) && !address.includes('.extras.'))
      complaints.push(`${address} is expected of no page like this`);
  for (const [address, { state, value, printed }] of cells) {
    const cell = read[address];
    const found = valueAt(result, address);
    if (cell?.state !== state || found !== value) {
      complaints.push(`${address} prints ${JSON.stringify(printed)}, read as ${cell?.state} ${found} (${cell?.raw})`);
      continue;
    }
    const at = provenance.find(address);
    const stands = at && isTag(at.node) ? at.node.attribs['data-address'] : undefined;
    if (stands !== address) complaints.push(`${address} is said to stand at ${stands}`);
  }
  return complaints;
}

function findingComplaints({ result }: Checked, { certain, possible }: Expected): string[] {
  const ids = result.findings.map(({ id }) => id);
  const unasked = result.findings.filter(({ id, rule }) => !certain.has(id) && !possible.has(rule));
  return [
    ...unasked.map(({ id, message }) => `nothing on the page causes ${id}: ${message.zh}`),
    ...[...certain].filter((id) => !ids.includes(id)).map((id) => `${id} was not found`),
  ];
}

/** What is wrong with the reading of a scenario's page; nothing, if all is well. */
export function complaintsAbout(scenario: Scenario): string[] {
  const cells = cellsOf(scenario);
  const { html, tables } = renderPage(scenario, (address) => cells.get(address)?.printed ?? '0');
  const expected = expectedOf(scenario, tables, cells);
  const checked = check(fromHtml(html), {
    source: { kind: 'html' },
    settings: {},
    checkedAt: '2026-01-01T00:00:00.000Z',
  });
  const { result } = checked;
  if (!result.report) return [`no report: ${result.verdict}`];
  const complaints = [...cellComplaints(checked, expected), ...findingComplaints(checked, expected)];
  if (result.report.year !== scenario.year) complaints.push(`the year is read as ${result.report.year}`);
  const others = scenario.copies === 'nextYear' ? 1 : 0;
  if (result.source.others.length !== others) complaints.push(`other reports: ${result.source.others.join(' | ')}`);
  const isPlain = [...cells.values()].every(({ state }) => state === 'number');
  const grave = result.findings.filter(({ severity }) => severity !== 'info');
  // What may be said of a page's cause is no pass; what else is said of it has been complained of.
  const verdict = grave.length === 0 ? 'pass' : grave.some(({ severity }) => severity === 'error') ? 'fail' : 'review';
  if (isPlain && complaints.length === 0 && result.verdict !== verdict)
    complaints.push(`the verdict is ${result.verdict}, with ${grave.length} findings graver than an info`);
  // To read every page twice more would take as long again.
  return scenario.seed % 4 > 0 ? complaints : [...complaints, ...otherFormComplaints(scenario, html, result, expected)];
}
