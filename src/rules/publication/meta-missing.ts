import { aggregate } from '../../finding/aggregate';
import { META_TAGS } from '../../finding/bases';
import { rule } from '../../finding/rule';

/** The tags that the norm asks for, of the site, of the column and of the page. */
const required =
  'SiteName SiteDomain SiteIDCode ColumnName ColumnDescription ColumnKeywords ColumnType ArticleTitle PubDate ContentSource'.split(
    ' ',
  );

export default rule({
  id: 'publication/meta-missing',
  severity: 'info',
  title: { zh: '网页标记不全', en: 'Meta tags are missing' },
  basis: META_TAGS,
  isOffByDefault: true,
  why: {
    zh: '网页设计规范列出的必选标记有缺。这说的是网站，不是报告本身，由网站管理单位处理。',
    en: 'Some of the meta tags that the norm lists as required are absent or empty. This speaks of the site, not of the report.',
  },
  fix: {
    zh: '可请网站管理单位补全标记。',
    en: 'Ask whoever runs the site to fill in the tags.',
  },

  *check({ stated: { metas } }) {
    const missing = metas === null ? [] : required.filter((name) => !metas.has(name.toLowerCase()));
    yield aggregate('site', metas !== null, missing.length > 0 ? ['page'] : [], () => ({
      zh: `网页缺少标记：${missing.join('、')}`,
      en: `The page lacks the meta tags ${missing.join(', ')}`,
    }));
  },
});
