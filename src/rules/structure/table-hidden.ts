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
    zh: '统计表被样式隐藏：本工具读了它，读者看不到。可能在未打开的标签页里，也可能是改稿时留下的旧表。',
    en: 'A style hides the table: it was read, but readers do not see it. It may stand in a tab that is not open, or be an old table left behind.',
  },
  fix: {
    zh: '确认这张表是否应当公开；应当公开的，去掉隐藏它的样式。',
    en: 'Decide whether the table is meant to be published; if it is, remove the style that hides it.',
  },

  *check(report) {
    const found = TABLES.filter((id) => report.tables[id].fragments > 0);
    const hidden = found.filter((id) => report.tables[id].hidden !== null);
    const isWhole = hidden.length > 0 && hidden.length === found.length;
    // A tab that is not open hides the headings too, and readers may open it.
    const inTab = hidden.filter((id) => report.tables[id].hidden === 'withSection');
    yield aggregate(
      'report',
      found.length > 0,
      isWhole ? ['page'] : [],
      () => ({
        zh: '整份报告的统计表在页面上都没有显示（可能在未打开的标签页里），核验按隐藏的内容进行',
        en: 'No table of the report is shown on the page (it may stand in a tab that is not open); what is hidden there was checked',
      }),
      inTab.length > 0 ? 'info' : undefined,
    );
    for (const id of TABLES) {
      const { zh, en } = TABLE_NAMES[id];
      yield aggregate(
        id,
        report.tables[id].status === 'read',
        !isWhole && hidden.includes(id) ? [`tables.${id}`] : [],
        () => ({
          zh: `${zh}在页面上没有显示，核验按隐藏的内容进行`,
          en: `${en} is not shown on the page; what is hidden there was checked`,
        }),
        inTab.includes(id) ? 'info' : undefined,
      );
    }
  },
});
