import { compareDocuments } from '../../finding/prose/compare/compareDocuments';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/normative-documents',
  severity: 'warning',
  title: {
    zh: '文字所写规范性文件件数与表二不一致',
    en: 'Normative documents: prose and Table 2 differ',
  },
  basis: null,
  why: {
    zh: '文字所写规范性文件制发、废止或者现行有效件数，与表二相应各栏不相等；已按年初存量、另计本年制发等口径比对。',
    en: 'The number issued, repealed or in force in the prose differs from Table 2, also when stock is counted before this year’s papers.',
  },
  fix: {
    zh: '请核实说明：文字含上级文件或者按发布条数计算的，请注明；填写有误的，请更正。',
    en: 'Please check and explain: say so where the prose includes papers of higher organs or counts postings, or correct the figure.',
  },

  *check(report) {
    yield* compareDocuments(report, 'normativeDocuments');
  },
});
