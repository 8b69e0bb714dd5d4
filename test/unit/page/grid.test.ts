import { type Element, isTag } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { type Grid, gridOf } from '../../../src/page/tree/grid';
import { walk } from '../../../src/page/tree/walk';

function firstTable(html: string): Element {
  let found: Element | null = null;
  walk(fromHtml(html), (node) => {
    if (isTag(node) && node.name === 'table') found ??= node;
    return undefined;
  });
  if (!found) throw new Error('no table');
  return found;
}
const grid = (rows: string): Grid => gridOf(firstTable(`<table>${rows}</table>`));
const texts = ({ rows }: Grid) => rows.map((row) => Array.from(row, (cell) => cell?.text.trim() ?? '·').join('|'));

describe('gridOf', () => {
  it.each([
    ['spreads columns and rows', '<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d', ['a|b|b', 'a|c|d']],
    ['fills what a row lacks with nothing', '<tr><td>a<td>b<tr><td>c', ['a|b', 'c']],
    [
      'keeps a rowspan inside its section',
      '<tbody><tr><td rowspan=9>a<td>b</tbody><tbody><tr><td>c<td>d',
      ['a|b', 'c|d'],
    ],
    ['takes rowspan 0 to the end', '<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d', ['a|b', 'a|c', 'a|d']],
    ['reads broken spans as one', '<tr><td colspan=-3>a<td colspan=x>b', ['a|b']],
    ['leaves nested tables out', '<tr><td>a<table><tr><td>x</table><td>b', ['a|b']],
    ['joins spans without a space', '<tr><td><span>2</span><span>0</span>', ['20']],
  ])('%s', (_, html, expected) => {
    expect(texts(grid(html))).toEqual(expected);
  });

  it('stays small under hostile spans', () => {
    const wide = grid(`${'<tr>'}${'<td colspan=1000 rowspan=65534>x'.repeat(50)}`.repeat(300));
    expect(wide.width).toBeLessThanOrEqual(64);
    expect(wide.isTruncated).toBe(true);
    expect(grid('<tr><td>x</td></tr>'.repeat(100_000)).rows.length).toBe(1000);
  });
});
