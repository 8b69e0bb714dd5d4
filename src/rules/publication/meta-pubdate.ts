import { aggregate } from '../../finding/aggregate';
import { META_TAGS } from '../../finding/bases';
import { rule } from '../../finding/rule';

const minutes = /\d{1,2}[:：]\d{2}/;

export default rule({
  id: 'publication/meta-pubdate',
  severity: 'info',
  title: { zh: '网页标记PubDate的写法不合规范', en: 'The meta tag PubDate is written otherwise' },
  basis: META_TAGS,
  isOffByDefault: true,
  why: {
    zh: '规范要求PubDate写明年、月、日、时、分。这说的是网站，不是报告本身。',
    en: 'The norm asks for year, month, day, hour and minute. This speaks of the site, not of the report.',
  },
  fix: {
    zh: '可请网站管理单位按“YYYY-MM-DD HH:MM”填写。',
    en: 'Ask whoever runs the site to write it as year-month-day hour:minute.',
  },

  *check({ stated: { dates } }) {
    const meta = dates.find(({ source }) => source === 'meta');
    const isOdd = meta !== undefined && (meta.date === null || !minutes.test(meta.raw));
    yield aggregate('site', meta !== undefined, isOdd ? ['page'] : [], () => ({
      zh: meta?.date ? `PubDate只有日期，没有时分：“${meta.raw}”` : `PubDate不是日期：“${meta?.raw}”`,
      en: meta?.date ? `PubDate has no time of day: “${meta.raw}”` : `PubDate is no date: “${meta?.raw}”`,
    }));
  },
});
