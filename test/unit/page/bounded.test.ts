import { isTag } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { expect, test } from 'vitest';
import { boundedParse, isTooLarge } from '../../../src/page/saved/boundedParse';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { textOf } from '../../../src/page/tree/textOf';
import { walk } from '../../../src/page/tree/walk';

const elements = (html: string): string[] => {
  const names: string[] = [];
  walk(fromHtml(html), (node) => {
    if (isTag(node)) names.push(node.name);
    return undefined;
  });
  return names;
};

function reasonOf(html: string): unknown {
  try {
    fromHtml(html);
    return null;
  } catch (reason) {
    return reason;
  }
}

test.each([
  ['levels', '<div>'.repeat(100_000)],
  ['tables in tables', '<table><tr><td>'.repeat(100_000)],
  [
    'formatting opened anew in every paragraph',
    Array.from({ length: 500 }, (_, n) => `<b id=${n}><p>`)
      .join('')
      .repeat(300),
  ],
])('a page of %s beyond all measure is refused, not parsed for minutes', (_, html) => {
  expect(isTooLarge(reasonOf(html))).toBe(true);
});

test('a refusal is told from any other mishap', () => {
  expect(isTooLarge(new RangeError('too many elements'))).toBe(false);
});

test('an element keeps its first thousand attributes', () => {
  const attributes = Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ');
  const [, , , element] = elements(`<div ${attributes} hidden>x</div>`);
  expect(element).toBe('div');
  const tree = fromHtml(`<p ${attributes}>x</p>`);
  const counts: number[] = [];
  walk(tree, (node) => {
    if (isTag(node) && node.name === 'p') counts.push(Object.keys(node.attribs).length);
    return undefined;
  });
  expect(counts).toEqual([1000]);
});

test('formatting left open is opened again, but not without end', () => {
  const open = Array.from({ length: 200 }, (_, n) => `<b id=${n}>`).join('');
  const names = elements(`<p>${open}x<p>y`);
  expect(names.filter((name) => name === 'b')).toHaveLength(200 + 60);
});

// What the shortcut answers must be what the parser would have found: an open paragraph outside a button is none inside.
test.each([
  ['<p>a<div>b</div>c', 'html head body p div'],
  ['<p>a<button><div>b</div></button>', 'html head body p button div'],
  ['<p>a<table><tr><td><p>b<div>c', 'html head body p table tbody tr td p div'],
  ['<div></p>x', 'html head body div p'],
  ['<ul><li>a<li>b</ul></li>c', 'html head body ul li li'],
])('%s is built as browsers build it', (html, names) => {
  expect(elements(html).join(' ')).toBe(names);
  expect(textOf(boundedParse(html, adapter))).toBe(textOf(fromHtml(html)));
});
