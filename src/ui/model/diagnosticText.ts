import type { PageState } from '../../platform/messages/pageStateSchema';
import type { Opening } from '../../platform/tab/opening';
import { TABLES } from '../../report/addresses';
import type { Result } from '../../result/resultSchema';

const some = (addresses: readonly string[]): string =>
  addresses.length > 3 ? `${addresses.slice(0, 3).join(' ')} +${addresses.length - 3}` : addresses.join(' ');

/** How many cells of a table are in each state, without a word or number of theirs. */
function cellStates(result: Result, table: string): string {
  const counts = new Map<string, number>();
  for (const [address, { state }] of Object.entries(result.report?.cells ?? {})) {
    if (address.startsWith(`${table}.`)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].map(([state, count]) => `${state} ${count}`).join(', ') || '-';
}

function reportLines({ report, coverage, ...result }: Result): string[] {
  if (!report) return ['年报 report: -'];
  return [
    `版式 editions: proactive ${report.editions.proactive ?? '-'}, requests ${report.editions.requests ?? '-'}`,
    `覆盖 coverage: expected ${coverage.expected}, read ${coverage.read}, blank ${coverage.blank}`,
    `部分 sections: ${report.sections.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
    ...TABLES.map((table) => `格 cells ${table}: ${cellStates({ report, coverage, ...result }, table)}`),
  ];
}

function pageLines({ result, observed, isStale, isEditor }: PageState): string[] {
  const { generator, source, verdict, error, summary, findings } = result;
  return [
    `版本 version: ${generator.version}, rules ${generator.rules}`,
    `网址 url: ${source.url ?? source.file ?? '-'} (${source.kind})`,
    `结论 verdict: ${verdict}${isStale ? ', changed since' : ''}${isEditor ? ', editor' : ''}`,
    ...(error ? [`中止 error: ${error.code}`] : []),
    `查找 looked for: balanceNote ${observed.balanceNote}, articleClauses ${observed.articleClauses}, headings ${observed.headings}`,
    `页面 page: reportLinks ${observed.reportLinks.length}, attachments ${observed.attachments.length}, foreignFrames ${observed.foreignFrames.length}, pictures ${observed.pictures}`,
    ...reportLines(result),
    `计数 summary: ${Object.entries(summary)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    ...findings.map(({ rule, severity, addresses }) => `位置 found: ${rule} ${severity} @ ${some(addresses)}`),
  ];
}

/** What was found and where, for a report to the makers of this tool: no text and no number of the report. */
export function diagnosticText(opening: Opening, browser: string): string {
  const lines = opening.kind === 'page' ? pageLines(opening.page) : [`状态 state: ${opening.kind}`];
  return ['勾稽 Gouji', ...lines, `浏览器 browser: ${browser}`].join('\n');
}
