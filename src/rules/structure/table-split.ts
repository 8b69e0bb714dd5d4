import { eachTable } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/table-split',
  severity: 'info',
  title: { zh: '一张统计表分成了几张', en: 'One table printed as several' },
  basis: null,
  why: {
    zh: '从分页的文档转成网页时，一张表常被截成几张；本工具已接起来读，读者和其他程序未必能接上。',
    en: 'A document with page breaks often turns into a page with its tables cut; they were read as one, but readers and other programs may not manage that.',
  },
  fix: {
    zh: '可把断开的部分并成一张表，表头只留一处。',
    en: 'Join the pieces into one table with one header.',
  },

  *check(report) {
    yield* eachTable(
      report,
      ({ fragments }) => fragments > 1,
      ({ zh, en }, { fragments }) => ({
        zh: `${zh}分成了${fragments}张表，核验时按一张表读取`,
        en: `${en} is printed in ${fragments} pieces; they were read as one table`,
      }),
    );
  },
});
