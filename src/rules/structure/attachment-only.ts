import { aggregate, eachTable } from '../../finding/aggregate';
import { NOT_READ } from '../../finding/notRead';
import { type Bilingual, rule } from '../../finding/rule';
import { quotedWords } from '../../finding/words';
import type { Report, TableStatus } from '../../report/report';

const isAway = (it: TableStatus | null): it is 'attachment' | 'frame' | 'loading' =>
  it === 'attachment' || it === 'frame' || it === 'loading';

/** Where it is: in files, by name, or in a frame, which is only likely. */
function place(kind: Report['elsewhere'], files: readonly string[]): Bilingual {
  if (kind === 'loading') return { zh: '尚未加载', en: 'is not loaded yet' };
  if (kind === 'frame') return { zh: '可能在框架中', en: 'may be in a frame' };
  const names = quotedWords(files);
  return files.length === 0
    ? { zh: '在附件中', en: 'is in an attachment' }
    : { zh: `在附件${names.zh}中`, en: `is in an attachment (${names.en})` };
}

export default rule({
  id: 'structure/attachment-only',
  severity: 'warning',
  title: { zh: '报告或统计表在附件或框架中', en: 'The report or a table is in an attachment or a frame' },
  basis: null,
  why: {
    zh: '页面正文没有这部分内容，本工具不读取附件和其他网站的框架。',
    en: 'The page itself does not hold the content; attachments and frames of other sites are not read.',
  },
  fix: {
    zh: '请下载附件或打开框架页核对；建议在网页正文中公布。',
    en: 'Download it, or open the frame’s page, and check; publishing it in the page would serve better.',
  },
  search: ['附件', '下载'],

  *check(report) {
    const { elsewhere, files } = report;
    yield aggregate('page', !isAway(elsewhere), isAway(elsewhere) ? ['page'] : [], () => {
      const { zh, en } = place(elsewhere, files);
      return { zh: `报告正文${zh}${NOT_READ.zh}`, en: `The report ${en}${NOT_READ.en}` };
    });
    yield* eachTable(
      report,
      ({ status }) => isAway(status),
      ({ zh, en }, { id, status }) => {
        const at = place(isAway(status) ? status : null, report.sections[id].files);
        return { zh: `${zh}${at.zh}${NOT_READ.zh}`, en: `${en} ${at.en}${NOT_READ.en}` };
      },
    );
  },
});
