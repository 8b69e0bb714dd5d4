import type { Report } from '../../report/report';

const opens =
  /^(?:根据|按照|依据|依照|遵照|按|现将|现公布|现就|本报告|本年度报告|本年报|年度报告|报告|如对|如需|如有|欢迎|联系|统计|所列|数据|全文|由总体情况)/;
const tells =
  /报告|如下|统计(?:期限|时间|数据)|公布|电子版|联系(?:电话|地址|方式|人)|疑问|意见建议|邮编|电话|六个?部分|条例/;

/** The overview's sentences without white space. */
export function overviewSentences({ sections }: Report): string[] {
  const text = sections.overview.paragraphs.map((paragraph) => `${paragraph.replace(/\s/g, '')}。`).join('');
  return text.split(/[。；！!;]/).filter((sentence) => sentence !== '');
}

const isSubheading = (sentence: string) => /^[（(].{1,3}[)）]/.test(sentence) && sentence.length < 20;

/** Fewer characters beside what opens every report say nothing of the year. */
const LITTLE = 15;

/** Whether a paragraph opens as every report does. */
export function isOpening(paragraph: string): boolean {
  const [first = ''] = paragraph.replace(/\s/g, '').split(/[。；]/);
  return opens.test(first) && tells.test(first);
}

/** Whether the overview holds only what opens every report: on what ground it was made, what it consists of. */
export function isOpeningOnly(report: Report): boolean {
  const own = overviewSentences(report).filter(
    (sentence) => !(opens.test(sentence) && tells.test(sentence)) && !isSubheading(sentence),
  );
  return own.join('').length < LITTLE;
}
