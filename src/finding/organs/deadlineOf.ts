import type { Report } from '../../report/report';
import { DEPARTMENT_DEADLINE, GOVERNMENT_DEADLINE } from '../bases';
import type { Basis, Thresholds } from '../rule';
import { sureYear } from './reportYear';

/** A day by which a report ought to be published, and who says so; a local day has no basis. */
export interface Deadline {
  readonly day: string;
  readonly basis: Basis | null;
}

/** Departments by the last word of their name; a hospital, a committee of residents or a branch office is none. */
const department = /(?:局|委|委员会|厅|署|部|办|办公[厅室])$/;
const notDepartment =
  /(?:居|村)(?:民)?委(?:员会)?$|分局$|派出所$|管委会|(?<!监督|城市|综合|应急)管理委员会|开发区|园区|街道|[镇乡][^镇乡]{2,}$/;
/** Words of an office that reports for all of its government. */
const forAll = /本级政府|全[省市县区州盟旗](?!力|面|域)|汇总|各(?:部门|单位)[^。]{0,20}(?:汇总|编制)/;

function isForGovernment({ organKind, stated, preamble, sections }: Report): boolean {
  if (organKind === 'localGovernment') return true;
  if (organKind !== 'governmentOffice') return false;
  const names = stated.organs.map(({ name }) => name);
  const text = [...preamble, ...sections.overview.paragraphs].join('');
  return names.some((name) => /人民政府$/.test(name)) || forAll.test(text);
}

/** The national deadline for whoever reports (article 49), or the local one; null where neither is known. */
export function deadlineOf(report: Report, { deadline }: Thresholds): Deadline | null {
  const { organ, organKind } = report;
  const year = sureYear(report);
  if (year === null) return null;
  if (deadline) return { day: `${year + 1}-${deadline}`, basis: null };
  if (isForGovernment(report)) return { day: `${year + 1}-03-31`, basis: GOVERNMENT_DEADLINE };
  const january: Deadline = { day: `${year + 1}-01-31`, basis: DEPARTMENT_DEADLINE };
  if (organKind === 'governmentOffice') return january;
  const isDepartment = organKind === 'localDepartment' || organKind === 'centralDepartment';
  // 住房和城乡建设局 is no organ of a 乡.
  const name = (organ ?? '').replace(/城乡|乡村/g, '');
  return isDepartment && department.test(name) && !notDepartment.test(name) ? january : null;
}
