import { aggregate } from '../../finding/aggregate';
import { sureYear } from '../../finding/organs/reportYear';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { addressesOf } from '../../report/addressesOf';
import type { Report } from '../../report/report';

/** The first report year of the form now in use. */
const NEW_FORM = 2021;

/** Whether table 2 prints columns that only the trial form has. */
const hasOldBlock = ({ cells }: Report): boolean =>
  addressesOf('proactive', '2019').some(
    (address) =>
      !addressesOf('proactive', '2021').includes(address) && (cells.get(address)?.state ?? 'missing') !== 'missing',
  );

export default rule({
  id: 'identity/edition-mismatch',
  severity: 'warning',
  title: { zh: '表格版式与报告年度不对应', en: 'The tables are of another edition than the year' },
  basis: null,
  why: {
    zh: '2021年度起的报告使用2021年印发的格式，2019和2020年度使用2019年的试行格式；两版的栏目不同，填在另一版里的数字难以汇总和比对。',
    en: 'Reports for 2021 and later use the form of 2021, those for 2019 and 2020 the trial form; the two have different rows, so figures in the other one cannot be compared.',
  },
  fix: {
    zh: '请核对报告年度所用的格式，并按该格式的栏目填报。',
    en: 'Check which form the year asks for, and use its rows and columns.',
  },

  *check(report) {
    const { tables } = report;
    const year = sureYear(report);
    for (const id of ['proactive', 'requests'] as const) {
      const { status, edition } = tables[id];
      const isKnown = status === 'read' && year !== null && year >= 2019;
      const isOld = edition === '2019';
      const isWhole = isKnown && isOld === year >= NEW_FORM;
      const isMixed = isKnown && !isOld && id === 'proactive' && year >= NEW_FORM && hasOldBlock(report);
      const isOdd = isWhole || isMixed;
      const name = TABLE_NAMES[id];
      yield aggregate(
        id,
        isKnown,
        isOdd ? [`tables.${id}`] : [],
        () => ({
          zh: `报告年度为${year}年，${name.zh}${isMixed ? '有几栏' : ''}用的是${isMixed ? 2019 : edition}年版栏目`,
          en: `The report is for ${year}, but ${isMixed ? `columns of ${name.en} are those` : `${name.en} has the rows`} of the ${isMixed ? 2019 : edition} edition`,
        }),
        isOld || isMixed ? 'warning' : 'info',
      );
    }
  },
});
