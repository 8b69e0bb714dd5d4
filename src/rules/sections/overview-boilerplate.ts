import { aggregate } from '../../finding/aggregate';
import { FORM_OVERVIEW } from '../../finding/bases';
import { rule } from '../../finding/rule';
import { isOpeningOnly } from '../../finding/text/overviewText';

export default rule({
  id: 'sections/overview-boilerplate',
  severity: 'warning',
  title: { zh: '总体情况只有开头语', en: 'The overview holds only opening words' },
  basis: FORM_OVERVIEW,
  why: {
    zh: '格式要求总体情况写明主动公开、依申请公开、政府信息管理、平台建设和监督保障；该部分只有编制依据、报告组成一类的话。',
    en: 'The form asks the overview to cover five aspects of the year; this one only says on what ground the report was made and what it consists of.',
  },
  fix: {
    zh: '请补写本年度的工作情况。',
    en: 'Add what was done in the year.',
  },

  *check(report) {
    const { status, unreadable } = report.sections.overview;
    const isRead = status === 'present' && unreadable === null;
    yield aggregate('section', isRead, isRead && isOpeningOnly(report) ? ['sections.overview'] : [], () => ({
      zh: '“一、总体情况”只有开头语，未见本年度的工作情况',
      en: 'The overview holds only opening words and says nothing of the year',
    }));
  },
});
