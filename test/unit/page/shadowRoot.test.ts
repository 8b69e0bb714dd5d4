import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { linesOf } from '../../../src/parse/lines/lines';

const words = (html: string) => linesOf(fromHtml(html)).flatMap((line) => (line.kind === 'text' ? [line.text] : []));

it.each(['shadowrootmode="open"', 'shadowroot="open"', 'shadowmode="open"'])(
  'reads a saved shadow root: %s',
  (mode) => {
    expect(words(`<x-page><template ${mode}><p>一、总体情况</p></template></x-page>`)).toEqual(['一、总体情况']);
  },
);
it('leaves out any other template', () => {
  expect(words('<div><template><p>一、总体情况</p></template></div>')).toEqual([]);
});

const textIn = (html: string) => words(`<p>${html}</p>`).join('');

it.each([
  ['unslotted content', '<b><template shadowrootmode="closed">99</template>12</b>', '99'],
  ['a root without content', '<b><template shadowrootmode="open"></template>12</b>', ''],
  ['content of a slot', '<b><template shadowrootmode="open">（<slot></slot>）</template>12</b>', '（12）'],
  [
    'the order of the slots',
    '<b><template shadowrootmode="open"><slot name="b"></slot><slot name="a"></slot></template><i slot="a">1</i><i slot="b">2</i></b>',
    '21',
  ],
  [
    'what a slot shows where nothing is assigned',
    '<b><template shadowrootmode="open"><slot name="a">7</slot></template>12</b>',
    '7',
  ],
  [
    'a root in a root',
    '<b><template shadowrootmode="open"><i><template shadowrootmode="open"><slot></slot>0</template><slot></slot></i></template>5</b>',
    '50',
  ],
])('shows of a host what a browser shows: %s', (_, html, shown) => {
  expect(textIn(html)).toBe(shown);
});
