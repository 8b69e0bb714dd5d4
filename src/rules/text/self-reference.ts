import { rule } from '../../finding/rule';
import { selfReferences } from '../../finding/text/selfReferences';
import { type Remark, textFailures } from '../../finding/text/textFailures';

export default rule({
  id: 'text/self-reference',
  severity: 'warning',
  title: { zh: '自称与单位不符', en: 'The report calls its organ something else' },
  basis: null,
  why: {
    zh: '报告的自称与单位名称不是一类，例如镇政府的报告写“我局”，可能是沿用了别的单位的文本。',
    en: 'The report speaks of itself as another kind of organ than its name says: perhaps the text of another organ was used.',
  },
  fix: {
    zh: '请核对这些句子说的是不是本单位。',
    en: 'Check whether these sentences are about this organ.',
  },

  *check(report) {
    const remarks = [...selfReferences(report)].flatMap(([word, sentences]): Remark[] => {
      const [first, ...rest] = sentences;
      if (!first) return [];
      const message = {
        zh: `单位是“${report.organ}”，文中有${sentences.length}句自称“我${word}”或者“本${word}”`,
        en: `The organ is “${report.organ}”, but the report calls itself “我${word}” or “本${word}” (sentences: ${sentences.length})`,
      };
      return [{ sentences: [first, ...rest], message }];
    });
    yield* textFailures(report.organ !== null, remarks);
  },
});
