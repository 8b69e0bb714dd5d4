import { rule } from '../../finding/rule';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { type Remark, textFailures } from '../../finding/text/textFailures';

/** Slips seen in real reports, each with what surely was meant; no general spell-check. */
const slips: readonly { readonly slip: RegExp; readonly meant: string }[] = [
  { slip: /体质机制/, meant: '体制机制' },
  // 办公力量 and 公力救济 are words of their own.
  { slip: /(?<![办信])公力(?![量度气求救])/, meant: '公信力' },
  // 流转结果 and 周转结余 are no 结转.
  { slip: /(?<=上年度?|上一年度?|下年度)转结|转结(?=[至到]?下一?年|上年)/, meant: '结转' },
  { slip: /过程性性/, meant: '过程性' },
  { slip: /(?<=类)内容事务信息/, meant: '内部事务信息' },
];

export default rule({
  id: 'text/known-typo',
  severity: 'info',
  title: { zh: '常见错别字', en: 'A slip of the pen seen before' },
  basis: null,
  isFolded: true,
  why: {
    zh: '文中有在别的报告里见过的错别字；本工具只认得少数几个，不是通篇校对。',
    en: 'The text has a slip that was seen in other reports; only a few are known, this is no proofreading.',
  },
  fix: {
    zh: '可改为正确的写法。',
    en: 'Correct the word.',
  },
  search: ['错别字', '笔误'],

  *check(report) {
    const sentences = sentencesOf(report);
    const remarks = sentences.flatMap((sentence): Remark[] =>
      slips.flatMap(({ slip, meant }) => {
        const match = slip.exec(sentence.text);
        if (!match) return [];
        const start = sentence.start + match.index;
        const message = { zh: `“${match[0]}”似应为“${meant}”`, en: `“${match[0]}” probably means “${meant}”` };
        return [{ sentences: [sentence] as const, message, quote: { start, end: start + match[0].length } }];
      }),
    );
    yield* textFailures(sentences.length > 0, remarks);
  },
});
