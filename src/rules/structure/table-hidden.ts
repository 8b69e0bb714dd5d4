import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/table-hidden',
  severity: 'warning',
  title: { zh: '统计表在页面上没有显示', en: 'A table that the page does not show' },
  basis: null,
  why: {
    zh: '报告的其他表都显示，这一张被样式隐藏；本工具读了它，读者看不到，也可能是改稿时留下的旧表。',
    en: 'Other tables of the report are shown and a style hides this one: it was read, but readers do not see it, and it may be an old table left behind.',
  },
  fix: {
    zh: '确认这张表是否应当公开；应当公开的，去掉隐藏它的样式。',
    en: 'Decide whether the table is meant to be published; if it is, remove the style that hides it.',
  },

  *check(report) {
    for (const id of TABLES) {
      const { status, hidden } = report.tables[id];
      const { zh, en } = TABLE_NAMES[id];
      // A tab that is not open hides the heading too, and readers may open it.
      const severity = hidden === 'withSection' ? 'info' : undefined;
      yield aggregate(
        id,
        status === 'read',
        hidden ? [`tables.${id}`] : [],
        () => ({
          zh: `${zh}在页面上没有显示，核验按隐藏的内容进行`,
          en: `${en} is not shown on the page; what is hidden there was checked`,
        }),
        severity,
      );
    }
  },
});
