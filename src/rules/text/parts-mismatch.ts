import { rule } from '../../finding/rule';
import { partsNamed } from '../../finding/text/partsNamed';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { type Remark, textFailures } from '../../finding/text/textFailures';

/** A sentence that names fewer speaks of something else. */
const MIN_PARTS = 3;

export default rule({
  id: 'text/parts-mismatch',
  severity: 'info',
  title: { zh: '所列部分少于所说的数目', en: 'Fewer parts are named than announced' },
  basis: null,
  why: {
    zh: '开头说报告由几个部分组成，列出来的却不够这个数，多为沿用旧文或者漏写。',
    en: 'The opening says how many parts the report has, but names fewer: one was mostly left out.',
  },
  fix: {
    zh: '可核对数目和所列部分。',
    en: 'Compare the number with the parts that are named.',
  },

  *check(report) {
    const sentences = sentencesOf(report).filter(({ section }) => section === null || section === 'overview');
    const remarks = sentences.flatMap((sentence): Remark[] => {
      const parts = partsNamed(sentence.words);
      if (!parts || parts.named < MIN_PARTS || parts.named >= parts.said) return [];
      const message = {
        zh: `说由${parts.said}个部分组成，列出${parts.named}个`,
        en: `It says ${parts.said} parts and names ${parts.named}`,
      };
      return [{ sentences: [sentence], message }];
    });
    yield* textFailures(sentences.length > 0, remarks);
  },
});
