import { compareDocuments } from '../../finding/prose/compare/compareDocuments';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/regulations',
  severity: 'info',
  title: {
    zh: '文字所写规章件数与表二不一致',
    en: 'Regulations: prose and Table 2 differ',
  },
  basis: null,
  why: {
    zh: '文字所写规章制定、废止或者现行有效件数，与表二相应各栏不相等；修改的规章表二没有相应栏目。',
    en: 'The number of regulations in the prose differs from Table 2, which has no column for amended ones.',
  },
  fix: {
    zh: '请核实说明：口径不同的，可在文字中注明。',
    en: 'Please check and explain; where the scope differs, say so in the text.',
  },

  *check(report) {
    yield* compareDocuments(report, 'regulations');
  },
});
