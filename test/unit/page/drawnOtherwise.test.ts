import { expect, test } from 'vitest';
import { check } from '../../../src/check/check';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { DRAWN_AS_PRINTED, DRAWN_OTHERWISE } from '../../e2e/page/drawnPages';

/** What only a browser knows: what a script has put there, how wide letters are, what a sheet of its own says. */
const BY_SCRIPT = ['closed', 'closedOwn', 'closedHost', 'empty', 'host', 'own', 'ground', 'adopted', 'imported', 'cut'];
const BY_LAYOUT = [
  'over',
  'through',
  'animated',
  'highlight',
  'letter',
  'line',
  'marker',
  'quotes',
  'openQuote',
  'raised',
  'hyphen',
];
/** What asks for more of a style sheet than is read of a file's: `:has`, and `!important` against an attribute. */
const BY_CASCADE = [
  'rowBefore',
  'rowCover',
  'rowFaint',
  'rowCut',
  'rowScaled',
  'rowMoved',
  'rowReversed',
  'rowsReversed',
  'shown',
  'unhidden',
];
/** What lies over a whole table, mixes its colours, stands beside it as a picture, or sets letters over each other. */
const BY_PAINT = ['tableCover', 'boxCover', 'blended', 'crowded', 'sprite', 'ownPicture'];
const LIVE = new Set([...BY_SCRIPT, ...BY_LAYOUT, ...BY_CASCADE, ...BY_PAINT]);
const inFiles = (pages: Readonly<Record<string, string>>) => Object.entries(pages).filter(([name]) => !LIVE.has(name));

function cellOf(html: string): string {
  const terms = { source: { kind: 'html' }, settings: {}, checkedAt: '2024-02-20T02:32:00.000Z' } as const;
  const { verdict, report } = check(fromHtml(html), terms).result;
  const { state, raw } = report?.cells['requests.newReceived.naturalPerson'] ?? {};
  return `${verdict} ${state} ${raw}`;
}

test.each(inFiles(DRAWN_OTHERWISE))('a figure that a file draws otherwise is not read: %s', (_, html) => {
  expect(cellOf(html)).toMatch(/^incomplete (?:missing|blank) $/);
});

test.each(inFiles(DRAWN_AS_PRINTED))('a figure that a file prints as it stands is read: %s', (_, html) => {
  expect(cellOf(html)).toMatch(/^pass number 12/);
});

const cell = (html: string, style: string) =>
  cellOf(
    (DRAWN_OTHERWISE.before ?? '')
      .replace(/<style>\.x::before[^<]*/, `<style>${style}`)
      .replace('<b class="x">12</b>', html),
  );

test.each([
  ['an escaped digit', '<b class="x">12</b>', '.x:before{content:"\\39"}'],
  ['an attribute’s digit', '<b class="x" data-n="9">12</b>', '.x::before{content:attr(data-n)}'],
  ['a mirror', '<b class="x">12</b>', '.x{display:inline-block;transform:scaleX(-1)}'],
  ['half a turn', '<b class="x">12</b>', '.x{display:inline-block;transform:rotate(.5turn)}'],
  ['one digit that floats', '<b class="x">1</b>2', '.x{float:right}'],
  ['dots', '<b class="x">12</b>', '#c{-webkit-text-security:disc}'],
])('a figure changed by %s is not read from a file', (_, html, style) => {
  expect(cell(html, style)).toMatch(/^incomplete missing $/);
});

test.each([
  ['an icon before it', '<b class="x">12</b>', '.x::before{content:"\\e901";font-family:icons}'],
  ['a label before it', '<b class="x" data-l="自然人">12</b>', '.x::before{content:attr(data-l)}'],
  ['a box that is set in the middle', '<b class="x">12</b>', '.x{position:relative;transform:translate(-50%,0)}'],
  ['a unit that floats', '12<b class="x">件</b>', '.x{float:right}'],
  ['a list without numbers', '<ol class="x"><li>12</li></ol>', '.x{list-style:none}'],
  ['what a variable hides', '<b class="x">9</b>12', ':root{--shown: none}.x{display:var(--shown)}'],
])('a figure beside %s is read from a file', (_, html, style) => {
  expect(cell(html, style)).toMatch(/^pass number 12/);
});
