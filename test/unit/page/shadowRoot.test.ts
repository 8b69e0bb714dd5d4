import { expect, it } from 'vitest';
import { fromHtml } from '../../../src/page/fromHtml';
import { linesOf } from '../../../src/parse/lines';

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
