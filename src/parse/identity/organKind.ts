import { areaKindOf } from '../../report/places/areaKind';
import type { OrganKind } from '../../report/schema';

const kinds: readonly [OrganKind, RegExp][] = [
  ['other', /(?:中心|学校|公司|农场|园艺场|管委会|管理委员会)$/],
  ['township', /(?:[镇乡]人民政府|街道办事处|[镇乡]|街道)$/],
  ['governmentOffice', /人民政府办公[厅室]$|政府办公?[厅室]?$/],
  ['localGovernment', /人民政府$|^[^局委厅办院]{2,12}[省市县区旗州]$/],
  ['localDepartment', /[局委厅办院会署]$/],
  // 政务服务办公室 is a department; 局办公室 and 综合办公室 are offices within one.
  ['localDepartment', /(?<!^|[局委厅院会镇乡府处]|街道|中心|党政|综合|行政|机关)办公[厅室]$/],
];

const central = /^(?:国家|国务院|中华人民共和国)|(?:海关|海关总署|关区)$/;
/** The departments of the State Council that are called 部, by what they are for: 门市部, 宣传部 and 武装部 are other things. */
const ministry =
  /^(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|监察|民政|司法|财政|人力资源和?社会保障|(?:自然|国土)资源|生态环境|环境保护|住房和?城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和?旅游|文化|卫生|退役军人事务|应急管理)部$/;
const isCentral = (name: string) => central.test(name) || ministry.test(name);

/** What kind of organ a name says it is; deadlines and powers depend on it, so a doubtful name is `unknown`. */
export function organKindOf(name: string | null): OrganKind {
  if (!name) return 'unknown';
  const bare = name.replace(/[（(](?:本级|本级机关|机关|全?系统)[)）]$/, '');
  if (isCentral(bare)) return 'centralDepartment';
  const area = areaKindOf(bare);
  if (area === 'functional') return 'other';
  if (area === 'doubtful') return 'unknown';
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'unknown';
}

/** Whether words that a page gives as its source are an organ's name: 原创 is none. */
export const namesOrgan = (name: string): boolean => organKindOf(name) !== 'unknown' || areaKindOf(name) !== null;
