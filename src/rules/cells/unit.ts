import { eachCell } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'cells/unit',
  severity: 'info',
  title: { zh: '数字格内带单位', en: 'A unit inside a cell' },
  basis: null,
  why: {
    zh: '栏目已写明单位，格内再写单位不便于汇总。',
    en: 'The header already names the unit; repeating it hinders adding up.',
  },
  fix: {
    zh: '可只填数字。',
    en: 'Write the number alone.',
  },

  *check(report) {
    yield* eachCell(
      report,
      ({ cell }) => cell.form === 'withUnit',
      ({ zh, en }) => ({
        zh: `${zh}在数字后带单位`,
        en: `A unit stands beside the number: ${en}`,
      }),
    );
  },
});
