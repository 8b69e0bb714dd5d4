import { eachTable } from '../../finding/aggregate';
import { NOT_CHECKED } from '../../finding/notRead';
import { rule } from '../../finding/rule';
import { type LostCells, lostCells } from '../../finding/text/lostCells';
import type { Table } from '../../report/report';

/** What stands where a table should, said behind the table's name. */
const asText: Record<LostCells, { readonly zh: string; readonly en: string }> = {
  scanned: {
    zh: '是扫描识别（OCR）得到的文字，字和数字都可能识错，也没有分成行和列，没有读取',
    en: 'is text recognised from a scan (OCR): characters and figures may be wrong, and there are no rows or columns; it was not read',
  },
  glued: {
    zh: '的文字连在一起，分不出各格，没有读取',
    en: 'has run together into one text, its cells cannot be told apart, and it was not read',
  },
  lines: {
    zh: '的文字在页面上，但没有分成行和列，没有读取',
    en: 'stands there as lines of text without rows and columns, and was not read',
  },
};

export default rule({
  id: 'structure/table-unrecognised',
  severity: 'warning',
  title: { zh: '统计表未能识别', en: 'A table that could not be read' },
  basis: null,
  why: {
    zh: '找到了表格，但能对应到格式的行或列不足八成；或者只有表格的文字，没有行和列。其中的关系未作核验。',
    en: 'A table was found, but under 80 % of its rows or columns match the form, or only its words stand there, without rows and columns; its sums were not checked.',
  },
  fix: {
    zh: '请对照格式检查表头和行名；是文字的，请改查原网页或者保留表格的文件；也可人工核对。',
    en: 'Compare headers and row names with the form; where it is text, check the original page or a file that keeps the table; or check by hand.',
  },

  *check(report) {
    const isUnknown = ({ status, looseValueCount }: Table) => status === 'unrecognised' && looseValueCount === null;
    yield* eachTable(report, isUnknown, ({ zh, en }, { id, fragments }) => {
      const text = asText[lostCells(report.sections[id])];
      if (fragments === 0) return { zh: `${zh}${text.zh}${NOT_CHECKED.zh}`, en: `${en} ${text.en}${NOT_CHECKED.en}` };
      return {
        zh: `${zh}有两成以上的行或列与格式对不上，未能识别${NOT_CHECKED.zh}`,
        en: `Under 80 % of ${en} matches the form${NOT_CHECKED.en}`,
      };
    });
  },
});
