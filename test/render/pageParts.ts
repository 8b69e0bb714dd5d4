/** What stands on a page beside the report and is no part of it. */
export const NOISE = {
  navigation:
    '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwgk/gknb/">政府信息公开年报</a></li></ul>',
  script: '<script>var table = "<table><tr><td>自然人</td></tr></table>";</script><style>.a td{width:1px}</style>',
  comment: '<!-- <p>二、主动公开政府信息情况</p><table><tr><td>规章</td><td>3</td></tr></table> -->',
  fields:
    '<table class="table_content"><tr><td>索引号：</td><td>014314799/YEAR-00002</td><td>分类：</td><td>年度报告</td></tr><tr><td>文号：</td><td></td><td>时效：</td><td>有效</td></tr></table>',
  news: '<div class="list"><ul><li><a href="/art/1.html">我县召开政府信息公开工作会议</a><span>YEAR-02-01</span></li><li><a href="/art/2.html">图解：如何申请公开</a></li></ul></div>',
  otherTable:
    '<table><tr><th>单位</th><th>数量</th><th>总计</th></tr><tr><td>其他</td><td>12</td><td>12</td></tr></table>',
  footer: '<div class="footer">主办：青溪县人民政府办公室 网站标识码：3300000001<br>浏览次数：<span>128</span></div>',
  crumbs: '<div>当前位置：<a href="/">首页</a> &gt; 信息公开年报</div><div>【字体：<a href="#">大</a> 中 小】</div>',
} as const;
export type Noise = keyof typeof NOISE;
export const NOISES = Object.keys(NOISE) as Noise[];
const below: ReadonlySet<string> = new Set<Noise>(['news', 'otherTable', 'footer']);

/** The article among what else stands on its page, which was published in the given year. */
export function amid(article: string, noise: readonly Noise[], year: number): string {
  const parts = (isBelow: boolean) => noise.filter((it) => below.has(it) === isBelow).map((it) => NOISE[it]);
  return [...parts(false), article, ...parts(true)].join('\n').replaceAll('YEAR', String(year));
}

/** Elements that portals put around an article. */
export const WRAPPERS = {
  zoom: (title: string, article: string) => `<h1>${title}</h1><div id="zoom">${article}</div>`,
  deep: (title: string, article: string) =>
    `<div class="article"><h1 class="article-title"><ucaptitle>${title}</ucaptitle></h1><div class="article-content"><ucapcontent><div class="TRS_Editor"><div>${article}</div></div></ucapcontent></div></div>`,
  layoutTable: (title: string, article: string) =>
    `<table width="1000"><tr><td colspan="2">${title}</td></tr><tr><td width="200"><a href="/">首页</a></td><td>${article}</td></tr></table>`,
  fieldsTable: (title: string, article: string) =>
    `<table><tr><td>索引号</td><td>014314799/YEAR-00002</td><td>发布日期</td><td>YEAR-01-19</td></tr><tr><td>名称</td><td colspan="3">${title}</td></tr><tr><td colspan="4">${article}</td></tr></table>`,
  article: (title: string, article: string) => `<main><article><h2>${title}</h2>${article}</article></main>`,
} as const;
export type Wrapper = keyof typeof WRAPPERS;
export const WRAPPER_NAMES = Object.keys(WRAPPERS) as Wrapper[];
