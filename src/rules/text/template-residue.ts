import { rule } from '../../finding/rule';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { templateResidue } from '../../finding/text/templateResidue';
import { type Remark, textFailures } from '../../finding/text/textFailures';

export default rule({
  id: 'text/template-residue',
  severity: 'warning',
  title: { zh: '有模板留下的文字', en: 'Words of a template were left in' },
  basis: null,
  why: {
    zh: '文中有填报模板的说明、占位符号或者待填的空，多为填完后没有删去。',
    en: 'The text holds an instruction, a placeholder or a blank of a template that was not taken out.',
  },
  fix: {
    zh: '请删去模板文字，或者填入实际内容。',
    en: 'Remove the words of the template, or fill in what belongs there.',
  },
  search: ['模板', '样表', '没删'],

  *check(report) {
    const sentences = sentencesOf(report);
    const remarks = sentences.flatMap((sentence): Remark[] => {
      const match = templateResidue(sentence.text);
      if (!match) return [];
      const start = sentence.start + match.index;
      const message = {
        zh: `有模板留下的文字：“${match[0]}”`,
        en: `Words of a template were left in: “${match[0]}”`,
      };
      return [{ sentences: [sentence], message, quote: { start, end: start + match[0].length } }];
    });
    yield* textFailures(sentences.length > 0, remarks);
  },
});
