import { aggregate } from '../../finding/aggregate';
import { META_TAGS } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { normalise } from '../../report/normalise';

export default rule({
  id: 'publication/meta-title',
  severity: 'info',
  title: { zh: '网页标记ArticleTitle与标题不一致', en: 'The meta tag ArticleTitle differs from the title' },
  basis: META_TAGS,
  isOffByDefault: true,
  why: {
    zh: '标记中的稿件标题与页面上的标题不同，检索结果会显示另一个标题。这说的是网站，不是报告本身。',
    en: 'Search results show the title of the tag, which differs from the one on the page. This speaks of the site, not of the report.',
  },
  fix: {
    zh: '可请网站管理单位改为一致。',
    en: 'Ask whoever runs the site to make them the same.',
  },

  *check({ stated: { metas }, title }) {
    const tagged = metas?.get('articletitle');
    const [one, other] = [tagged, title].map((text) => normalise(text ?? '').replace(/[,、.。:()\-_]/g, ''));
    const isComparable = Boolean(one && other);
    // A subtitle or the name of the site beside it is no other title.
    const isSame = isComparable && (one?.includes(other ?? '') || other?.includes(one ?? ''));
    yield aggregate('site', isComparable, isComparable && !isSame ? ['page'] : [], () => ({
      zh: `ArticleTitle为“${tagged}”，页面标题为“${title}”`,
      en: `ArticleTitle says “${tagged}”, the page “${title}”`,
    }));
  },
});
