import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { scriptPages } from '../../../src/page/saved/scriptPages';
import { linesOf } from '../../../src/parse/lines/lines';
import { encodeGbk } from '../cli/encodeGbk';

const PAGE = '<p>一、总体情况#1</p>';
const words = (html: string) => linesOf(fromHtml(html)).flatMap((line) => (line.kind === 'text' ? [line.text] : []));
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

it.each([
  ['in Base64', `<iframe src="data:text/html;base64,${base64(PAGE)}"></iframe>`],
  ['in GBK', `<iframe src="data:text/html;charset=gbk;base64,${base64(encodeGbk(PAGE))}"></iframe>`],
  ['in per cent', `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(PAGE)}"></iframe>`],
  ['as it is', `<iframe src="data:text/html,${PAGE.replace('#', '%23')}"></iframe>`],
  ['behind a blank', `<iframe src=" data:text/html;base64,${base64(PAGE)}"></iframe>`],
  ['as an object', `<object type="text/html" data="data:text/html;base64,${base64(PAGE)}"></object>`],
  ['inside a frame', `<iframe srcdoc='<iframe src="data:text/html;base64,${base64(PAGE)}"></iframe>'></iframe>`],
])('a page in a frame’s own address is read: %s', (_, html) => {
  expect(words(html)).toEqual(['一、总体情况#1']);
});

it.each(['data:application/pdf;base64,JVBERi0xLjQK', 'data:text/html;base64,%%%', 'http://www.example.gov.cn/a.html'])(
  'a frame that holds no page stays one that was not read: %s',
  (address) => {
    expect(linesOf(fromHtml(`<iframe src="${address}"></iframe>`)).map(({ kind }) => kind)).toEqual(['frame']);
  },
);

const TABLE = '<table><tr><td>二、上年结转</td></tr><tr><td>四、结转下年度继续办理</td><td>3</td></tr></table>';
const held = { title: '云岭县档案局2023年政府信息公开工作年度报告', content: TABLE };
const inString = (text: string) => JSON.stringify(text);

it.each([
  ['JSON', `<script type="application/json">${JSON.stringify(held)}</script>`],
  ['JSON of escapes', `<script>var a=${JSON.stringify(held).replace(/[\u4e00-\u9fff]/g, unicode)}</script>`],
  ['JSON in a string', `<script>var a=${inString(JSON.stringify(held).replace(/[\u4e00-\u9fff]/g, unicode))}</script>`],
  ['a template', `<script>var a={title: '${held.title}', content: \`${TABLE}\`}</script>`],
])('the report that a script holds is found: %s', (_, html) => {
  expect(scriptPages(fromHtml(html))).toEqual({ pages: [`<h1>${held.title}</h1>${TABLE}`], isUnread: false });
});
it('the report in a field that a script shows is found', () => {
  const field = `<textarea>${TABLE.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</textarea>`;
  expect(scriptPages(fromHtml(field))).toEqual({ pages: [`<h1></h1>${TABLE}`], isUnread: false });
});
it('what a script holds in no page is known to be unread', () => {
  const rows = '<script>var rows=[["结转下年度继续办理",0,0,0]]</script>';
  expect(scriptPages(fromHtml(rows))).toEqual({ pages: [], isUnread: true });
});
it('a script that has nothing of a report holds none', () => {
  expect(scriptPages(fromHtml('<script>var a="政府信息公开"</script>'))).toEqual({ pages: [], isUnread: false });
});

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16)}`;
}
