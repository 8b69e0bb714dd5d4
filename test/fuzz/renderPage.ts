import { SECTIONS, type SectionId, type TableId } from '../../src/report/addresses';
import { type HeadingKind, heading, headingWords } from '../render/headings';
import { amid, WRAPPERS } from '../render/pageParts';
import { renderReport } from '../render/renderReport';
import { MERGED, type Scenario } from './scenario';
import { type Tables, tablesOf } from './tables';

const ORGAN = '青溪县水务局';

const overview = (year: number) => [
  `<p>${year}年，本机关依照条例做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作，围绕群众关心的事项及时公开办事指南和重点工作进展，完善依申请公开的登记、办理和答复，</p>`,
  '<p>定期清理已公开的信息，维护公开专栏，开展培训和自查，社会公众查阅更加方便。全年工作平稳有序，没有发生因公开不当引起的纠纷，各项任务按期完成。</p>',
];
const subheadings = ['<p>（一）主动公开情况</p>', '<p>（二）依申请公开情况</p>', '<p>1.平台建设情况</p>'];
const problems = '<p>一年来的工作还存在公开内容不够全面的问题。下一步将加强培训，改进公开方式。</p>';
const others = '<p>本年度未收取信息处理费。</p>';

const asTable = (rows: readonly string[]) => `<table border="1"><tbody>${rows.join('\n')}</tbody></table>`;
const wide = (text: string) => `<tr><td colspan="15">${text}</td></tr>`;
const plain = (year: number, value: string) =>
  renderReport({
    organ: ORGAN,
    year,
    edition: '2021',
    printed: new Map(),
    markup: 'plain',
  })
    .replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '')
    .replaceAll('<td>0</td>', `<td>${value}</td>`);

/** The headings of a page that differ from plain ones; of several for one section the first counts. */
export function headingKinds({ headings }: Scenario): Map<SectionId, HeadingKind> {
  const kinds = new Map<SectionId, HeadingKind>();
  for (const { section, kind } of headings) if (!kinds.has(section)) kinds.set(section, kind);
  return kinds;
}

/** Whether a section stands in one table with others, its heading as a row. */
export const isMerged = (scenario: Scenario, id: SectionId): id is TableId =>
  (MERGED[scenario.merged] as readonly SectionId[]).includes(id);

function orderOf({ swapped, merged }: Scenario): SectionId[] {
  const [one, two, three, four, five, six] = [...SECTIONS] as [
    SectionId,
    SectionId,
    SectionId,
    SectionId,
    SectionId,
    SectionId,
  ];
  if (swapped === 'last') return [one, two, three, four, six, five];
  if (swapped === 'tables' && merged === 'none') return [one, three, two, four, five, six];
  return [...SECTIONS];
}

/** One or more tables, each under its heading, or all in one with the headings as rows. */
function tableSection(scenario: Scenario, tables: Tables, id: TableId): string {
  const parts = tables.fragments[id];
  const kind = headingKinds(scenario).get(id) ?? 'strong';
  if (!isMerged(scenario, id)) return heading(id, kind) + parts.map(asTable).join('<p></p>');
  const members: readonly TableId[] = MERGED[scenario.merged];
  if (members[0] !== id) return '';
  return asTable(members.flatMap((it) => [wide(headingWords(it)), ...tables.fragments[it].flat()]));
}

function sectionOf(scenario: Scenario, tables: Tables, id: SectionId): string {
  const kind = headingKinds(scenario).get(id) ?? 'strong';
  if (id === 'overview') {
    const text = overview(scenario.year);
    return heading(id, kind) + (scenario.hasSubheadings ? [...subheadings, ...text] : text).join('\n');
  }
  if (id === 'problems') return heading(id, kind) + problems;
  if (id === 'otherMatters') return heading(id, kind) + others;
  return tableSection(scenario, tables, id);
}

const contents = () => SECTIONS.map((id) => `<p>${headingWords(id)}</p>`).join('');
const hiddenTables = (year: number) =>
  `<div style="display:none">${(plain(year, '9').match(/<table[\s\S]*<\/table>/) ?? [''])[0]}</div>`;

function withCopies({ copies, year }: Scenario, article: string): string {
  if (copies === 'hiddenAbove') return `<div style="display: none">${plain(year, '9')}</div>${article}`;
  if (copies === 'hiddenBelow') return `${article}<div hidden>${plain(year, '9')}</div>`;
  if (copies === 'hiddenTables') return article + hiddenTables(year);
  if (copies === 'onlyHidden')
    return `<p>报告全文见<a href="/P020240119.pdf">附件</a></p><div style="display:none">${article}</div>`;
  return copies === 'nextYear' ? `${article}${plain(year - 1, '9')}` : article;
}

/** The page that a scenario describes, every value cell with its address. */
export function renderPage(scenario: Scenario, print: (address: string) => string): { html: string; tables: Tables } {
  const { year, wrapper, noise, hasContents } = scenario;
  const title = `${ORGAN}${year}年政府信息公开工作年度报告`;
  const tables = tablesOf(scenario, print, MERGED[scenario.merged]);
  const sections = orderOf(scenario).map((id) => sectionOf(scenario, tables, id));
  const preamble = `<p>根据《中华人民共和国政府信息公开条例》，现公布本机关${year}年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>`;
  const signature = `<p>${ORGAN}</p><p>${year + 1}年1月18日</p>`;
  const article = [preamble, hasContents ? contents() : '', ...sections, signature].join('\n');
  const body = amid(withCopies(scenario, WRAPPERS[wrapper](title, article)), noise, year + 1);
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>.unseen{display:none}</style></head><body>${body}</body></html>`;
  return { html, tables };
}
