import { rule } from '../../finding/rule';
import { higherScope } from '../../finding/text/higherScope';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { opening, type Remark, textFailures } from '../../finding/text/textFailures';

export default rule({
  id: 'text/scope-conflict',
  severity: 'warning',
  title: { zh: '所述范围大于单位所辖', en: 'A wider scope than the organ’s own' },
  basis: null,
  why: {
    zh: '标题或者句子把全省、全市的工作写成本单位的工作，可能是沿用了上级报告的文本。',
    en: 'A heading or sentence claims work for a whole province or city as this organ’s own: perhaps a text from above was used.',
  },
  fix: {
    zh: '请核对该句的范围。',
    en: 'Check the scope of this sentence.',
  },

  *check(report) {
    const remarks = sentencesOf(report).flatMap((sentence): Remark[] => {
      const scope = higherScope(sentence, report);
      if (scope === null) return [];
      const message = {
        zh: `单位是“${report.organ}”，这一句说的是${scope}：“${opening(sentence)}”`,
        en: `The organ is “${report.organ}”, this sentence speaks of a wider area: “${opening(sentence)}”`,
      };
      return [{ sentences: [sentence], message }];
    });
    yield* textFailures(report.organ !== null, remarks);
  },
});
