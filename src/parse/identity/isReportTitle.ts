const reportTitle = /(?:政府信息公开|政务信息公开|政务公开|信息公开).{0,14}(?:年度报告|年报|工作报告|情况的?报告)/;
/** 年度报告 with its four characters in another order: 工作告年度报. */
const transposed = /信息公开(?:工作)?(?=.{0,3}年)(?=.{0,3}度)(?=.{0,3}报)(?=.{0,3}告)[年度报告]{4}$/;
/** Words of pages about such reports, of columns and sentences: none is a part of an organ's name. */
const notTitle = /格式|模板|样表|填报|填写|通知|解读|读懂|图解|指南|目录|制度|要点|整改情况|[。；]|年报$|^当前位置/;
/** Reports of another kind, and of a part of the year. */
const otherReport =
  /法治政府|法治建设|依法行政|政府网站|政务新媒体|决算|建议提案|提案办理|半年|季度|\d月份|\d月?[-—–~至]\d+月/;
/** A report that says it is published with a drawing of itself is still one. */
const besides = /[（(]?[附含]图解[)）]?$/;

/** True for a line that reads as the title of a report on disclosure. */
export function isReportTitle(text: string): boolean {
  const compact = text.replace(/\s/g, '').replace(besides, '');
  return (
    compact.length <= 60 &&
    (reportTitle.test(compact) || transposed.test(compact)) &&
    !notTitle.test(compact) &&
    !otherReport.test(compact)
  );
}
