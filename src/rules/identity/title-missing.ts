import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'identity/title-missing',
  severity: 'warning',
  title: { zh: '未见报告标题', en: 'No title of the report' },
  basis: null,
  why: {
    zh: '正文上方、网页标题和稿件标题里都没有找到报告的标题，读者和检索系统难以认出这是哪个单位、哪一年的年度报告。',
    en: 'Neither above the text nor in the page’s own titles was a title found that names the report, so readers and search engines cannot tell whose report of which year this is.',
  },
  fix: {
    zh: '可在正文上方写明单位、年度和“政府信息公开工作年度报告”。',
    en: 'Print a title with the organ, the year and the name of the report.',
  },

  *check({ stated, isFreeForm, elsewhere }) {
    const isAsked = !isFreeForm && elsewhere === null;
    yield aggregate('title', isAsked, isAsked && stated.titles.length === 0 ? ['title'] : [], () => ({
      zh: '未找到年度报告的标题',
      en: 'No title of the annual report was found',
    }));
  },
});
