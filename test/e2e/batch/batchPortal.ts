import { HANGING, type Served } from '../openExtension';
import { numbersAt, reportAt, UNITS } from './countyReports';

type Pages = Record<string, string | Served>;
type Changes = Readonly<Record<string, string>>;

/** One more than every relation says. */
const oneMore = (at: number, address: string): Changes => ({
  [address]: String((numbersAt(at).get(address) ?? 0) + 1),
});

/** What some units print otherwise than their numbers are, by their places in the roster. */
export const SLIPS: ReadonlyMap<number, Changes> = new Map([
  [0, { ...oneMore(0, 'requests.granted.total'), ...oneMore(0, 'disputes.reconsideration.total') }],
  [1, oneMore(1, 'requests.granted.total')],
  [40, oneMore(40, 'disputes.directLitigation.total')],
]);
/** The first unit once it has mended one of its two. */
export const MENDED = oneMore(0, 'disputes.reconsideration.total');

export const SCRIPTED = 3;
export const TAGGED = 5;
/** Units on one site, which is asked one thing at a time; units of a site that refuses; one that answers nothing. */
const [SHARED, CLOSED, SILENT] = [[6, 7, 8], [57, 58], 59];
/** Units that only list pages lead to: on two pages of a list, and on a list that scripts build. */
const LISTED = UNITS.map((_, at) => at).slice(40, 55);
const SCRIPT_LISTED = [55, 56];

const hostOf = (at: number): string => {
  if (CLOSED.includes(at)) return 'closed.example.gov.cn';
  return SHARED.includes(at) ? 'shared.example.gov.cn' : `u${at}.example.gov.cn`;
};
export const pathOf = (at: number): string => (at === SILENT ? HANGING : `/nb/${at}.html`);
const addressOf = (at: number): string => `http://${hostOf(at)}${pathOf(at)}`;

/** The roster as it stands in a spreadsheet: those that a list leads to have no address there. */
export function rosterText(): string {
  const isListed = (at: number): boolean => LISTED.includes(at) || SCRIPT_LISTED.includes(at);
  const lines = UNITS.map((name, at) =>
    [
      at + 1,
      name,
      '',
      at < 30 ? '部门' : '乡镇',
      isListed(at) ? '' : addressOf(at),
      at % 2 === 0 ? '张三' : '李四',
    ].join('\t'),
  );
  return ['序号\t单位名称\t简称\t类别\t网址\t分工', ...lines].join('\n');
}

const link = (href: string, text: string) => `<li><a href="${href}">${text}</a></li>`;
const reportLink = (at: number) => link(addressOf(at), `${UNITS[at]}2023年政府信息公开工作年度报告`);
const listPage = (links: string, more = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>政府信息公开年报</title></head><body><ul>${links}</ul>${more}</body></html>`;

/** What a page is that its scripts write: nothing of it stands in what is sent. */
const scriptBuilt = (page: string) => {
  const body = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
  const packed = Buffer.from(body, 'utf8').toString('base64');
  const title = /<title>(.*)<\/title>/.exec(page)?.[1] ?? '';
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div id="app"></div><script>
    const bytes = Uint8Array.from(atob('${packed}'), (c) => c.charCodeAt(0));
    setTimeout(() => { document.getElementById('app').innerHTML = new TextDecoder().decode(bytes); }, 50);
  </script></body></html>`;
};

function pageOf(at: number): string | Served {
  const page = reportAt(at, SLIPS.get(at));
  if (CLOSED.includes(at)) return { type: 'text/html', body: '拒绝访问', status: 403 };
  if (at === TAGGED) return { type: 'text/html; charset=utf-8', body: page, headers: { etag: '"v1"' } };
  return at === SCRIPTED ? scriptBuilt(page) : page;
}

/** A county's portal of sixty units, each with a layout of its own, its lists, a site that refuses and one that is silent. */
export function portal(): Pages {
  return {
    ...Object.fromEntries(UNITS.map((_, at) => [pathOf(at), pageOf(at)])),
    '/nb/index.html': listPage(
      LISTED.slice(0, 10).map(reportLink).join('') +
        link('/old.html', `${UNITS[40]}2022年政府信息公开工作年度报告`) +
        link('/guide.html', '政府信息公开指南'),
      '<a href="index_1.html">下一页</a>',
    ),
    '/nb/index_1.html': listPage(LISTED.slice(9).map(reportLink).join('')),
    '/js/list.html': scriptBuilt(listPage(SCRIPT_LISTED.map(reportLink).join(''))),
    '/news.html': '<!doctype html><title>新闻</title><h1>全县春耕</h1><p>今年春耕进展顺利。</p>'.repeat(20),
  };
}

/** What all units print at an address, added up with pencil and paper: quarters are whole numbers here. */
export function sumOf(address: string, changes: (at: number) => Changes | undefined): string {
  const quarters = UNITS.reduce((sum, _, at) => {
    const printed = changes(at)?.[address] ?? String(numbersAt(at).get(address) ?? 0);
    return sum + Math.round(Number(printed) * 4);
  }, 0);
  return String(quarters / 4);
}
