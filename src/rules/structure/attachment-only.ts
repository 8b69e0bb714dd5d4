import { aggregate, eachTable } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/attachment-only',
  severity: 'warning',
  title: { zh: '报告或统计表在附件中', en: 'The report or a table is in an attachment' },
  basis: null,
  why: {
    zh: '页面正文没有报告内容，本工具没有读取附件。',
    en: 'The page itself does not hold the content, and attachments were not read.',
  },
  fix: {
    zh: '请下载附件人工核对；建议在网页正文中公布。',
    en: 'Download and check by hand; publishing it in the page would serve better.',
  },

  *check(report) {
    yield aggregate('page', !report.isAttachmentOnly, report.isAttachmentOnly ? ['page'] : [], () => ({
      zh: '报告正文在附件或框架中，没有读取，未作核验',
      en: 'The report is in an attachment or a frame; it was not read and not checked',
    }));
    yield* eachTable(
      report,
      ({ status }) => status === 'attachment',
      ({ zh, en }) => ({
        zh: `${zh}在附件中，没有读取，未作核验`,
        en: `${en} is in an attachment; it was not read and not checked`,
      }),
    );
  },
});
