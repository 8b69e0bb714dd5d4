import { aggregate, eachTable } from '../../finding/aggregate';
import { NOT_READ } from '../../finding/notRead';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/table-as-image',
  severity: 'warning',
  title: { zh: '报告或统计表是图片', en: 'The report or a table as a picture' },
  basis: null,
  why: {
    zh: '本工具不识别图片中的数字；图片也不便于公众检索和使用。',
    en: 'Figures in pictures are not read; nor can the public search or use them.',
  },
  fix: {
    zh: '请人工核对；建议以网页表格公布。',
    en: 'Check by hand; the table would be better published in the page.',
  },
  search: ['截图', '扫描件'],

  *check(report) {
    const isWhole = report.elsewhere === 'image';
    yield aggregate('page', !isWhole, isWhole ? ['page'] : [], () => ({
      zh: `报告正文可能是图片或翻页书${NOT_READ.zh}`,
      en: `The report may be pictures or a flip-book${NOT_READ.en}`,
    }));
    yield* eachTable(
      report,
      ({ status }) => status === 'image',
      ({ zh, en }) => ({
        zh: `${zh}是图片${NOT_READ.zh}`,
        en: `${en} is a picture${NOT_READ.en}`,
      }),
    );
  },
});
