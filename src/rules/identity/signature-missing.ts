import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'identity/signature-missing',
  severity: 'info',
  title: { zh: '没有落款和日期', en: 'Neither signature nor date' },
  basis: null,
  why: {
    zh: '报告末尾没有落款，页面上也没有找到日期，读者看不出报告何时由谁作出。是否须落款，请以所在地要求为准。',
    en: 'The report ends without organ and date, and the page shows no date either, so nobody sees when and by whom it was made. Whether it is asked for is up to local requirements.',
  },
  fix: {
    zh: '可在报告末尾写明单位和日期。',
    en: 'Close the report with the organ and the date.',
  },

  *check({ signature, published, sections, isFreeForm, elsewhere, otherPages }) {
    const isHere = !isFreeForm && elsewhere === null && otherPages === null;
    const isRead = isHere && sections.otherMatters.status !== 'unreadable';
    const isMissing = signature.organ === null && signature.date === null && published === null;
    yield aggregate('signature', isRead, isRead && isMissing ? ['signature'] : [], () => ({
      zh: '报告末尾没有单位和日期，页面上也没有日期',
      en: 'The report ends without organ and date, and the page shows no date',
    }));
  },
});
