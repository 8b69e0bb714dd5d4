import { claimsOf } from '../../finding/prose/claims/claimsOf';
import type { Clause } from '../../finding/prose/clauses/clause';
import { compareClaims } from '../../finding/prose/compare/compareClaims';
import { quantity } from '../../finding/quantity';
import { rule } from '../../finding/rule';

export default rule({
  id: 'narrative/requests-none',
  severity: 'error',
  title: {
    zh: '文字写未收到申请，表三“本年新收”不为零',
    en: 'The prose says no requests were received, Table 3 has some',
  },
  basis: null,
  why: {
    zh: '文字写本年未收到政府信息公开申请，表三却填有新收件数，两处相反。',
    en: 'The prose says that no requests were received this year, while Table 3 counts some.',
  },
  fix: {
    zh: '请核实说明以哪一处为准：文字有误的改文字，表格有误的按办理台账改表格。',
    en: 'Please check against the register which of the two holds, and correct the other.',
  },

  *check(report) {
    const received = { plus: [quantity(report, 'requests.newReceived.total')] };
    const given = {
      plus: [quantity(report, 'requests.granted.total'), quantity(report, 'requests.partiallyGranted.total')],
    };
    const counted = new Set(claimsOf(report, 'received').map(({ clause }) => clause.sentence.passage));
    const said = new Set<Clause['sentence']>();
    // A paragraph that counts requests denies only some of them.
    // 未收到书面申请，也未收到网上申请: one fact, said in two halves.
    yield* compareClaims(report, ['requestsNone'], ({ labels, clause }) => {
      if (counted.has(clause.sentence.passage) || said.has(clause.sentence)) return null;
      said.add(clause.sentence);
      return {
        readings: labels.includes('bare') ? [received, given] : [received],
        shown: 1,
        say: (expected) => ({
          zh: `表三“本年新收”总计为${expected}`,
          en: `Table 3 has ${expected} received in total`,
        }),
      };
    });
  },
});
