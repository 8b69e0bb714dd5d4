import type { Result } from '../result/resultSchema';
import { beijingTime } from './beijing';
import { keptName } from './exportName';
import { organWords, yearWords } from './reportName';

/** A page's part as a file: what it is called, and what stands in it. */
export interface KeptPage {
  readonly name: string;
  readonly text: string;
}

/** Within a comment nothing may end it. */
const commented = (text: string): string => text.replace(/-(?=-)|[<>]|\p{C}/gu, '·');
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What a reader sees of markup, or a text as it stands in markup, without its spaces. */
const bare = (html: string): string => html.replace(/<[^>]*>|&nbsp;|\s/g, '');

/** The title, where the report's part does not hold it: many pages print it beside the report, with the date. */
function headOf(title: string, html: string): string {
  const isHeld = bare(html).includes(bare(title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')));
  return title.trim() === '' || isHeld ? '' : `<h1>${escaped(title)}</h1>\n`;
}

/** 留存本页: the report's part of a page in one file, without marks, its source and time in a comment at the head. */
export function keptPage(result: Result, html: string, missing: number, at: string): KeptPage {
  const { source, generator } = result;
  const title = source.title ?? '';
  const time = beijingTime(at)?.words ?? at;
  const head = headOf(title, html);
  const lines = [
    `网址：${source.url ?? '无'}`,
    `标题：${title || '无'}`,
    `页面所示日期：${source.publishedAt ?? '未见'}`,
    `留存时间：${time}（北京时间，以本机时钟为准）`,
    `留存工具：勾稽 ${generator.version}，规则 ${generator.rules}`,
    `年报：${organWords(result) || '未知单位'} ${yearWords(result) || '未知年度'}`,
    ...(missing > 0 ? [`未能留存的图片：${missing} 张`] : []),
    '仅留存页面上年报所在部分的文字、表格和样式，不含脚本。',
    ...(head ? ['标题在页面上年报所在部分之外，写在其前。'] : []),
  ];
  const from = source.url
    ? `<!-- saved from url=(${String(source.url.length).padStart(4, '0')})${source.url.replace(/--/g, '-%2D')} -->\n`
    : '';
  return {
    name: keptName(result, at),
    text: `<!DOCTYPE html>
${from}<!--
${lines.map(commented).join('\n')}
-->
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
${head}${html}
</body></html>
`,
  };
}
