/** What a template leaves: its own sentences, blanks to fill in, a bookmark's name. ×× in a person's name is none. */
const residues: readonly RegExp[] = [
  /(?:该|本|此)部分以?(?:用|按)?表格形式报告/,
  /(?<![0-9A-Za-z])(?:20)?(?:[XＸ]{2,20}|[xｘ]{2,20}|×{2,20}|○{2,20}|〇{3,20})(?=年|月|日|局|委|办|厅|省|市|县|区|镇|乡|街道|单位|部门|机关|件|条|份|次|篇|个|万元|元|网)/,
  /〔\s*〕|\[\s*\]年/,
  // The form's own words on what belongs in a part: （文字描述）, （请用文字说明…）, （可附图表）.
  /[（(【[](?:请|此处|此项|[该本此]部分|可)?[^（）()【】[\]]{0,8}(?:文字|图表|图文|表格)(?:形式)?(?:予以)?(?:描述|说明|表述|叙述|陈述|填报|填写|列明|列出)[^（）()【】[\]]{0,80}[）)】\]]/,
  /^[（(【[](?!无)[^，。；：（()）]{0,60}收取[^，。；：（()）]{0,16}费(?:用)?的?(?:有关|相关)?情况[。.]?[）)】\]][。.]?$/,
  /(?:处理费|收费|费用)[^，。；\d]{0,8}(?:[（(][\s_＿]{0,20}[）)]|[_＿]{2,20})\s{0,9}万?元/,
  /[（(【[]可(?:以)?(?:另)?附(?:图|表|图表|说明)[^（）()【】[\]]{0,20}[）)】\]]/,
  /^文字(?:描述|说明|表述|叙述)[。.]?$/,
  /[（(【[](?:请|此处)?(?:在此)?填写[^）)】\]]{0,30}[）)】\]]/,
  /\[bookmark:[^\]]{0,80}\]/,
  /\bTODO\b/,
  /(?<![_＿])[_＿]{3,}(?:年|月|日|件|条|份|次|篇|个|万元|元)/,
];

/** The first words of a template in a sentence; null where it holds none. */
export function templateResidue(sentence: string): RegExpExecArray | null {
  for (const residue of residues) {
    const match = residue.exec(sentence);
    if (match) return match;
  }
  return null;
}
