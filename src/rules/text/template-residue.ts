import { rule } from '../../finding/rule';
import { sentencesOf } from '../../finding/text/sentencesOf';
import { type Remark, textFailures } from '../../finding/text/textFailures';

/** What a template leaves: its own sentence, blanks to fill in, a bookmark's name. ×× in a person's name is none. */
const residues: readonly RegExp[] = [
  /(?:该|本|此)部分以?(?:用|按)?表格形式报告/,
  /(?<![0-9A-Za-z])(?:20)?(?:[XＸ]{2,20}|[xｘ]{2,20}|×{2,20}|○{2,20}|〇{3,20})(?=年|月|日|局|委|办|厅|省|市|县|区|镇|乡|街道|单位|部门|机关|件|条|份|次|篇|个|万元|元|网)/,
  /〔\s*〕|\[\s*\]年/,
  /[（(【[](?:请|此处)?(?:在此)?填写[^）)】\]]{0,30}[）)】\]]/,
  /\[bookmark:[^\]]{0,80}\]/,
  /\bTODO\b/,
  /(?<![_＿])[_＿]{3,}(?:年|月|日|件|条|份|次|篇|个|万元|元)/,
];

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

  *check(report) {
    const sentences = sentencesOf(report);
    const remarks = sentences.flatMap((sentence): Remark[] => {
      const match = residues.map((pattern) => pattern.exec(sentence.text)).find((found) => found !== null);
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
