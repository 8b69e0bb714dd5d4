import type { Document } from 'domhandler';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import { base } from '../../rules/fixtures';

/** A page that bears a text at one place. */
export interface PlacedText {
  readonly name: string;
  tree(text: string): Document;
}

/** Character references stay what they are. */
const escaped = (text: string): string =>
  text
    .replace(/&(?![a-z#])/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');

function inPage(name: string, at: string, put: (text: string, found: string) => string): PlacedText {
  if (!base.html.includes(at)) throw new Error(`the base page has no ${at}`);
  return { name, tree: (text) => fromHtml(base.html.replace(at, (found) => put(escaped(text), found))) };
}

const before = (name: string, at: string) => inPage(name, at, (text, found) => `<p>${text}</p>${found}`);
const after = (name: string, at: string) => inPage(name, at, (text, found) => found + text);

/** The text cut into lines as a page prints them. */
const lines = (text: string) => text.match(/[\s\S]{1,40}/g) ?? [];

export const manyParagraphs = inPage('many paragraphs', '<p>二、主动公开', (text, found) =>
  [...lines(text).map((line) => `<p>${line}</p>`), found].join(''),
);

/** Where a text may stand on a page; what is read of it differs from place to place. */
export const PLACES: readonly PlacedText[] = [
  before('section one', '<p>二、主动公开'),
  before('section five', '<p>六、其他'),
  after('the last section', '无其他需要报告的事项。'),
  after('the opening', '统计期限为'),
  after('a heading', '<p>一、总体情况'),
  inPage('a value', '<td>12</td>', (text) => `<td>${text}</td>`),
  after('a row label', '（一）予以公开'),
  after('a column label', '科研机构'),
  after('the headline', '<h1>2023年'),
  after('the title of the page', '<title>2023年'),
  after('a meta tag', 'name="PubDate" content="'),
  after('the article’s facts', '来源：青溪县水务局'),
  after('the signature', 'right">青溪县水务局'),
  manyParagraphs,
  inPage('a link', '<a href="/">首页', (text) => `<a href="${text}" title="${text}">${text}`),
  {
    name: 'a text file',
    tree: (text) => fromText(`2023年青溪县水务局政府信息公开工作年度报告\n一、总体情况\n${text}`),
  },
];
