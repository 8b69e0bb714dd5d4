/**
 * Places that end in 区 and are no level of government, as their names say: 高新区, 保税区, 工业园区, 新区 but for two. 园区 and 特区 may
 * be either. A name with 人民政府 behind it is not asked.
 */
const functional =
  /(?:开发|高新|经开|经济|技术|产业|工业|加工|出口|保税港?|自贸|自由贸易|贸易|实验|试验|示范|合作|先行|管理|度假|旅游|风景|名胜|景|临港|空港|航空港|物流|商务|集聚|聚集|功能|核心|保护|生态|试点|改革|创新|科教|文教|仓储|库|灌|垦|社|学|片|新)区$|(?:工业|产业|科技|软件|物流|农业|创业|化工|生态|教育|经济|创新|技术|高新)园区$/;
const doubtful = /(?:园|林|特|行政)区$/;
/** Districts with such a name that have a government. */
const districts = /(?:浦东|滨海)新区$|神农架林区$|六枝特区$|梁园区$/;

export type AreaKind = 'functional' | 'doubtful' | 'district';

/** What the 区 at the end of a name is; null where the name ends otherwise. */
export function areaKindOf(name: string): AreaKind | null {
  if (!name.endsWith('区')) return null;
  if (districts.test(name)) return 'district';
  if (functional.test(name)) return 'functional';
  return doubtful.test(name) ? 'doubtful' : 'district';
}
