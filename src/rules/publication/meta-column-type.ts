import { aggregate } from '../../finding/aggregate';
import { META_TAGS } from '../../finding/bases';
import { rule } from '../../finding/rule';

export default rule({
  id: 'publication/meta-column-type',
  severity: 'info',
  title: { zh: '网页标记ColumnType不是“信息公开年报”', en: 'The meta tag ColumnType names another column' },
  basis: META_TAGS,
  isOffByDefault: true,
  why: {
    zh: '规范为年报栏目规定的类型是“信息公开年报”；有的网站系统自动填入栏目名称。这说的是网站，不是报告本身。',
    en: 'The norm has a type of its own for this column; some systems fill in the column’s name instead. This speaks of the site, not of the report.',
  },
  fix: {
    zh: '可请网站管理单位改为规范所列类型。',
    en: 'Ask whoever runs the site to use the type that the norm lists.',
  },

  *check({ stated: { metas } }) {
    const type = metas?.get('columntype');
    yield aggregate('site', type !== undefined, type !== undefined && type !== '信息公开年报' ? ['page'] : [], () => ({
      zh: `ColumnType为“${type}”，规范所列类型是“信息公开年报”`,
      en: `ColumnType says “${type}”; the norm lists another type for this column`,
    }));
  },
});
