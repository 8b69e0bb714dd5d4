import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/several-pages',
  severity: 'info',
  title: { zh: '报告分在几页上', en: 'The report runs over several pages' },
  basis: null,
  why: {
    zh: '这一页只有报告的一部分，其余部分在别的页上；没有读到的，不算缺少。',
    en: 'This page holds part of the report and others the rest; what was not read is not missing.',
  },
  fix: {
    zh: '请逐页核验；能在一页上显示全文的，宜改为一页。',
    en: 'Check each page; where the whole text can stand on one page, let it.',
  },

  *check({ otherPages }) {
    const at = otherPages ? `${otherPages.text}${otherPages.url ? ` ${otherPages.url}` : ''}` : '';
    yield aggregate('page', true, otherPages ? ['page'] : [], () => ({
      zh: `报告分在几页上，其余部分不在本页，没有读取（${at}）`,
      en: `The report runs over several pages; the parts on others were not read (${at})`,
    }));
  },
});
