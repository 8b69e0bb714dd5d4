import { isTag } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { expect, test } from 'vitest';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { isTooLarge } from '../../../src/page/saved/treeBuilder';
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

test.each([
  ['<p>a<div>b</div>c', 'html head body p div'],
  ['<p>a<button><div>b</div></button>', 'html head body p button div'],
  ['<p>a<table><tr><td><p>b<div>c', 'html head body p table tbody tr td p div'],
  ['<div></p>x', 'html head body div p'],
  ['<ul><li>a<li>b</ul></li>c', 'html head body ul li li'],
])('%s is built as browsers build it', (html, names) => {
  expect(elements(html).join(' ')).toBe(names);
  expect(textOf(parse(html, { treeAdapter: adapter }))).toBe(textOf(fromHtml(html)));
});
