/** Words of pages about disclosure that are no report: 指南, 制度, 目录, 解读 and their like. */
const aboutReports =
  /指南|制度|目录|解读|读懂|图解|一图|图看|漫画|动漫|视频|要点|公布情况|公开情况|情况统计|统计表|格式|模板|样表|通知|意见箱|规定|条例|办法|申请表|申请须知|流程|培训|会议|评议|考核|问卷/;
/** Annual reports of other matters. */
const otherMatter =
  /法治政府|法治建设|依法行政|政府网站|政务新媒体|网站工作|决算|预算|财政|审计|统计年报|建议提案|提案办理|政府工作报告|国民经济|环境状况|质量公报|行政执法|双随机|安全生产|慈善|社会责任/;
/** A report of a part of a year. */
const otherPeriod = /半年|季度|\d月份|\d月?[-—–~至]\d+月|月报/;

/** What a link's words say that it leads to: a report on disclosure, a report of another kind, or neither. */
export type LinkKind = 'report' | 'other' | 'unnamed';

const named = /(?:政府信息公开|政务信息公开|信息公开|政务公开).{0,20}(?:年度报告|年报|工作报告|情况的?报告)/;
/** 公开年报, 年度报告: what a list of such reports calls them. */
const short = /年度报告|年报|工作报告/;

/** Reads a link's words; `isListOfReports`: the page they stand on says that it lists such reports. */
export function linkKind(text: string, isListOfReports: boolean): LinkKind {
  const compact = text.replace(/\s/g, '');
  const isNamed = named.test(compact);
  if (otherPeriod.test(compact) || aboutReports.test(compact.replace(/图解版?[）)]?$/, (end) => (isNamed ? '' : end))))
    return 'other';
  if (otherMatter.test(compact) && !isNamed) return 'other';
  if (isNamed) return 'report';
  return isListOfReports && short.test(compact) ? 'report' : 'unnamed';
}

/** Whether a page's own title says that it lists reports on disclosure. */
export function isListOfReports(title: string): boolean {
  const compact = title.replace(/\s/g, '');
  return /公开.{0,12}(?:年度报告|年报)|^(?:年度报告|年报)/.test(compact) && !otherMatter.test(compact);
}
