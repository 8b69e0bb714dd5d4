import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import { textOf } from '../../../src/page/tree/textOf';
import { readValue } from '../../../src/parse/readValue';
import { base } from '../../rules/fixtures';

// Each of these took minutes, or for ever, in time that grew with the square of the page.
const options = { source: { kind: 'html' }, settings: {}, checkedAt: '2026-01-01T00:00:00.000Z' } as const;
const result = (html: string) => check(fromHtml(html), options).result;
const page = base.html;
const below = (html: string): string => page.replace(/<body[^>]*>/, (body) => body + html);
const above = (html: string): string => page.replace('</body>', () => `${html}</body>`);
const inOverview = (html: string): string => page.replace('<p>二、主动公开', (heading) => html + heading);
const sameRow = (label: string): string => page.replace('予以公开', () => label);

const whole = { verdict: 'pass', coverage: { read: 200, expected: 200 } };
const row = `<tr>${'<td>1</td>'.repeat(10)}</tr>`;
const attributes = Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ');
const [proactive = ''] = /<table[\s\S]*?<\/table>/.exec(page) ?? [];

describe('a report is read whole', () => {
  it.each([
    ['below 150,000 cells', below(`<table>${row.repeat(15_000)}</table>`)],
    ['beside a row of 100,000 cells', above(`<table><tr>${'<td>1</td>'.repeat(100_000)}</tr></table>`)],
    ['beside 100,000 pieces of text', above(`<p>${'字<!-- -->'.repeat(100_000)}</p>`)],
    ['beside 20,000 tables', above('<table><tr><td>1</td></tr></table>'.repeat(20_000))],
    ['above ten thousand levels', above('<div>'.repeat(10_000))],
    ['within 2,500 tables', below('<table><tr><td>'.repeat(2500))],
    ['above 2,500 tables in tables', above('<table><tr><td>'.repeat(2500))],
    ['with 30,000 sub-headings', inOverview('<p>1.主动公开情况</p>'.repeat(30_000))],
    ['below five thousand titles in titles', below(`${'<div class="title">'.repeat(5000)}x`)],
    ['below 50,000 headings', below('<h1>青溪县<b>水务局</b></h1>'.repeat(50_000))],
    ['below 50,000 links', below('<a href="a.html">青溪县2022年政府信息公开年度报告</a>'.repeat(50_000))],
    ['above 50,000 files', above('<a href="a.pdf">通知</a>'.repeat(50_000))],
    ['below an element of 50,000 attributes', below(`<div ${attributes}>x</div>`)],
    ['below a class of a megabyte', below(`<div class="${'titl '.repeat(200_000)}">x</div>`)],
    ['below a style of a megabyte', below(`<div style="${'background'.repeat(100_000)}">x</div>`)],
  ])('%s', (_, html) => {
    expect(result(html)).toMatchObject(whole);
  });
});

describe('text that repeats what is looked for', () => {
  const without = (html: string): string => html.replace(/统计期限/g, '');

  it.each([
    ['brackets', without(inOverview(`<p>${'（'.repeat(500_000)}</p>`))],
    ['years in brackets', without(inOverview(`<p>${'（2023年'.repeat(200_000)}</p>`))],
    ['names of reports', below(`<p>${'信息公开'.repeat(200_000)}</p>`)],
    ['a name in a link', below(`<a href="x" title="2023${'信息公开'.repeat(200_000)}">x</a>`)],
    ['hyphens in a title', page.replace('<title>', () => `<title>${'信息公开-_'.repeat(100_000)}`)],
    ['years in a meta tag', `<meta name="pubdate" content="${'2023-'.repeat(200_000)}">${page}`],
    ['an address without a slash', below(`<a href="${'a'.repeat(500_000)}">x</a>`)],
  ])('%s', (_, html) => {
    expect(result(html).coverage).toEqual({ read: 200, blank: 0, expected: 200 });
  });

  it.each([
    ['[', '['.repeat(20_000)],
    ['(', '( '.repeat(10_000)],
    ['1,', `${'1,'.repeat(10_000)}x`],
    ['1 1', `${'1 '.repeat(10_000)}x`],
    ['零', '零'.repeat(20_000)],
  ])('a value of %s again and again is text', (_, printed) => {
    expect(readValue(printed).state).toBe('text');
  });

  it('a label a hundred times its length is no label', () => {
    expect(result(sameRow('予以公开'.repeat(100))).findings.map(({ id }) => id)).toContain(
      'structure/row-missing@labels.requests.granted',
    );
  });
});

it('names every further copy of a table and no more than there are', () => {
  expect(result(above(proactive.repeat(1000)))).toMatchObject({ coverage: { read: 200 } });
});

it('joins a text of cut lines without reading it again for each', () => {
  const line = '没有句号的一行文字'.repeat(6);
  const tree = fromText(`${line}\n`.repeat(30_000));
  expect(textOf(tree, 10_000_000).trim()).toHaveLength(line.length * 30_000);
});
