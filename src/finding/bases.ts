import type { Basis } from './rule';

/** The texts that rules cite, each confirmed; what is not confirmed is 经验规则 (basis null). */
export const PROBLEMS_AND_IMPROVEMENT: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  clause: '第五十条第一款第四项',
};
export const REPORT_CONTENTS: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  clause: '第五十条第一款',
};
/** The form as printed: that sections two to four are tables. */
export const FORM_TABLES: Basis = {
  title: '政府信息公开工作年度报告格式',
  clause: '第二至四部分所印统计表',
};
/** The form as printed: a table and the words in it that the rule rests on. */
export function form(table: '二' | '三' | '四', clause: string): Basis {
  return { title: `年度报告表${table}`, clause };
}
/** Who makes regulations: the departments of the State Council, and the governments that the second article names. */
export const REGULATION_MAKERS: Basis = {
  title: '《中华人民共和国立法法》（2023年修正）',
  clause: '第九十一条、第九十三条',
};
/** The notice that issued the present form, as far as its text is known. */
const NOTICE = '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
export const FORM_NOTICE: Basis = { title: NOTICE, clause: '“不能遗漏，也不宜泛化”' };
export const FORM_DUTIES: Basis = { title: NOTICE, clause: '（四）明确责任' };
export const FORM_OVERVIEW: Basis = { title: NOTICE, clause: '（一）总体情况' };
/** When departments publish: before 31 January; when a government's report is published: before 31 March. */
export const DEPARTMENT_DEADLINE: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  clause: '第四十九条第一款',
};
export const GOVERNMENT_DEADLINE: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  clause: '第四十九条第二款',
};
export const DEADLINES: Basis = {
  title: '《中华人民共和国政府信息公开条例》',
  clause: '第四十九条',
};
/** What a government site's pages say of themselves in meta tags. */
export const META_TAGS: Basis = {
  title: '《政府网站发展指引》（国办发〔2017〕47号）',
  clause: '附件“网页设计规范”',
};
