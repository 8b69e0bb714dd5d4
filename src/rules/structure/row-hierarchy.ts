import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/row-hierarchy',
  severity: 'info',
  title: { zh: '表三有一项排在所属大项之外', en: 'Table 3: an item outside its group' },
  basis: null,
  why: {
    zh: '格式中该项列在所属大项之下；排到外面，容易被当成另一项。本工具已按前后各行归入原来的大项。',
    en: 'The form prints the item under its group; outside of it, it is easily taken for another. It was read by the rows around it.',
  },
  fix: {
    zh: '可按格式调整单元格的合并方式。',
    en: 'Merge the cells as the form does.',
  },

  *check(report) {
    const { misplacedRows: rows, status } = report.tables.requests;
    yield aggregate(
      'table',
      status === 'read',
      rows.map(({ place }) => place),
      () => ({
        zh: `表三${rows.map(({ official, group }) => `“${official}”排在“${group}”之外`).join('，')}`,
        en: `Table 3: ${rows.map(({ official, group }) => `“${official}” stands outside “${group}”`).join(', ')}`,
      }),
    );
  },
});
