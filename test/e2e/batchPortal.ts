import type { Served } from './openExtension';
import { reportPage, SLIPS } from './reportPage';

type Pages = Record<string, string | Served>;

/** A report of an invented organ, in place of the one that the fixtures print. */
export const reportOf = (organ: string, changes: Readonly<Record<string, string>> = {}): string =>
  reportPage(changes).replaceAll('青溪县水务局', organ);

const link = (href: string, text: string) => `<li><a href="${href}">${text}</a></li>`;
const listPage = (links: string, more = '') =>
  `<!doctype html><html><head><title>政府信息公开年报</title></head><body><ul>${links}</ul>${more}</body></html>`;

/** What a report page is that its scripts write: nothing of it stands in what is sent. */
const scriptBuilt = (page: string) => {
  const body = /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
  const packed = Buffer.from(body, 'utf8').toString('base64');
  return `<!doctype html><html><head><meta charset="utf-8"><title>加载中</title></head><body><div id="app"></div><script>
    const bytes = Uint8Array.from(atob('${packed}'), (c) => c.charCodeAt(0));
    setTimeout(() => { document.getElementById('app').innerHTML = new TextDecoder().decode(bytes); }, 50);
  </script></body></html>`;
};

/** A county's portal: two pages of links, sites that refuse, a page built by scripts, one without a report. */
export function portal(): Pages {
  return {
    '/nb/index.html': listPage(
      link('http://jy.example.gov.cn/jy.html', '青溪县教育局2023年政府信息公开工作年度报告') +
        link('http://jy.example.gov.cn/jt.html', '青溪县交通运输局2023年政府信息公开工作年度报告') +
        link('/old.html', '青溪县教育局2022年政府信息公开工作年度报告') +
        link('/guide.html', '政府信息公开指南'),
      '<a href="index_1.html">下一页</a>',
    ),
    '/nb/index_1.html': listPage(
      link('http://ny.example.gov.cn/ny.html', '青溪县农业农村局2023年政府信息公开工作年度报告') +
        link('http://jy.example.gov.cn/jy.html', '教育局年报'),
    ),
    '/sw.html': reportOf('青溪县水务局'),
    '/jy.html': reportOf('青溪县教育局', SLIPS),
    '/jt.html': reportOf('青溪县交通运输局', { 'requests.granted.total': '8' }),
    '/ny.html': scriptBuilt(reportOf('青溪县农业农村局')),
    '/news.html': '<!doctype html><title>新闻</title><h1>全县春耕</h1><p>今年春耕进展顺利。</p>'.repeat(20),
    'closed.example.gov.cn/a.html': { type: 'text/html', body: '拒绝访问', status: 403 },
    'closed.example.gov.cn/b.html': { type: 'text/html', body: '拒绝访问', status: 403 },
  };
}
