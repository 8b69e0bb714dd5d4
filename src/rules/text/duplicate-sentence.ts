import { rule } from '../../finding/rule';
import { repeatedSentences } from '../../finding/text/repeatedSentences';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { opening, type Remark, textFailures } from '../../finding/text/textFailures';

export default rule({
  id: 'text/duplicate-sentence',
  severity: 'warning',
  title: { zh: '同一句文字出现两次以上', en: 'A sentence stands in the report more than once' },
  basis: null,
  why: {
    zh: '二十字以上的同一句文字在正文里出现两次以上，可能是复制后没有改写。',
    en: 'The same sentence of twenty characters or more stands in the text more than once: perhaps copied and not rewritten.',
  },
  fix: {
    zh: '请核对两处文字，删去或者改写其中一处。',
    en: 'Compare the places, and remove or rewrite one of them.',
  },
  search: ['抄', '重复', '雷同'],

  *check(report) {
    const remarks = repeatedSentences(report).flatMap((sentences): Remark[] => {
      const [first, ...rest] = sentences;
      if (!first) return [];
      const message = {
        zh: `同一句文字出现${sentences.length}次：“${opening(first)}”`,
        en: `The same sentence stands here ${sentences.length} times: “${opening(first)}”`,
      };
      return [{ sentences: [first, ...rest], message }];
    });
    yield* textFailures(sentencesOf(report).length > 0, remarks);
  },
});
