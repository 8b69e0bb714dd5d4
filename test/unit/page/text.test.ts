import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { fromText } from '../../../src/page/text/fromText';
import { folded, textOf } from '../../../src/page/tree/textOf';

const html = (markup: string) => folded(textOf(fromHtml(markup)));

describe('textOf', () => {
  it.each([
    ['joins inline text with nothing', '<p><span>予以</span><b>公</b>开</p>', '予以公开'],
    ['breaks at blocks and br', '<p>12</p><p>3</p>4<br>5', '12 3 4 5'],
    ['leaves out a struck number beside the one that replaces it', '<p><s>12</s>13</p>', '13'],
    ['leaves out what is struck by its style', '<p><span style="text-decoration:line-through">5</span>6</p>', '6'],
    ['leaves out what no reader sees', '<p><span style="display: none">1</span>6<b hidden>7</b></p>', '6'],
    ['takes a superscript for a note', '<p>12<sup>1</sup></p>', '12(1)'],
    ['says no script, style or template', '<p>a<script>b</script><style>c</style><template>d</template></p>', 'a'],
    ['reads what a broken page closes wrongly', '<p><b>a<p>b</b>c', 'a bc'],
  ])('%s', (_, markup, text) => {
    expect(html(markup)).toBe(text);
  });

  it('nests ten thousand levels without running out of stack', () => {
    expect(html(`${'<div>'.repeat(10_000)}x`)).toBe('x');
  });

  it('stops at its limit', () => {
    expect(textOf(fromHtml(`<p>${'长'.repeat(100_000)}</p>`), 50)).toHaveLength(50);
  });
});

describe('fromText', () => {
  it('reads tab-separated rows and drops a converter’s rule', () => {
    const tree = fromText('前文\n规章\t0\t\n----\t---\n行政许可\t3\t\n后文');
    expect(textOf(tree).trim().split(/\n+/)).toEqual(['前文', '后文']);
  });

  it('joins a paragraph that a page end has cut, and no other', () => {
    const long =
      '这是一个足够长的段落，一直写到页面的最后一行，这里没有任何句末的标点，而是在一个词的中间被切断了，后面接着高质';
    const lines = textOf(fromText(`${long}\n\n量发展。\n\n（一）下一段`))
      .trim()
      .split(/\n+/);
    expect(lines).toEqual([`${long}量发展。`, '（一）下一段']);
  });
});
