import { failure } from '../../finding/aggregate';
import { quantity } from '../../finding/quantity';
import { figureOf } from '../../finding/rows/figureOf';
import { rule } from '../../finding/rule';

/** As 万元 a thousand million: no single department collects that much. */
const MUCH = 100_000;
const isYear = (amount: number) => Number.isInteger(amount) && amount >= 2019 && amount <= 2030;

export default rule({
  id: 'proactive/fee-unit-suspect',
  severity: 'info',
  title: { zh: '表二收费金额的单位存疑', en: 'Table 2: the unit of the fees collected' },
  basis: null,
  why: {
    zh: '该栏单位是万元；金额很大又是整数，可能按元填写，恰好是一个年份的，可能填错了栏。',
    en: 'The column counts units of 10,000 yuan; a large whole number may be in yuan, and one that reads as a year may belong elsewhere.',
  },
  fix: {
    zh: '请核实单位；确实无误的不用改。',
    en: 'Check the unit; where it is right nothing needs to change.',
  },

  *check(report) {
    const { place, cell } = quantity(report, 'proactive.fees.amount');
    // What whole governments collect is as large as that.
    const isSmall = report.organKind === 'localDepartment' || report.organKind === 'township';
    if (cell.value === null || !isSmall) yield { outcome: 'absent', key: 'amount' };
    else if (isYear(cell.value))
      yield failure(
        place,
        {
          zh: `表二“本年收费金额（单位：万元）”填${figureOf(cell)}，与年份相同，请核实`,
          en: `Table 2 gives ${figureOf(cell)} as the fees collected, which reads as a year`,
        },
        'amount',
      );
    else if (Number.isInteger(cell.value) && cell.value >= MUCH)
      yield failure(
        place,
        {
          zh: `表二“本年收费金额（单位：万元）”填${figureOf(cell)}，请核实是否以元为单位`,
          en: `Table 2 gives ${figureOf(cell)} units of 10,000 yuan as the fees collected; they may be yuan`,
        },
        'amount',
      );
    else yield { outcome: 'pass', key: 'amount' };
  },
});
