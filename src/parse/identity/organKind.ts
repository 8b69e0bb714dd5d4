import { areaKindOf } from '../../report/places/areaKind';
import type { OrganKind } from '../../report/schema';

/** Institutions, teams and companies, by what such a body is called; none of them is a department of a government. */
const body =
  /(?:中心|[学党]校|大学|学院|医院|公司|集团|[厂馆]|(?<!市)场|(?<!网|本)站|[总支大中分小部](?:大)?队|派出所|研究所|管理所|服务所|财政所|协会|联合会|联合社|供销社|总工会|红十字会|法院|检察院|居委会|村委会|(?:居民|村民)委员会|管委会|行政公署|行署)$|(?<!监督|城市|综合|应急)管理委员会$/;
/** The Production and Construction Corps, its divisions and regiments, with the cities that some of them are. */
const corps = /(?:兵团|第?[一二三四五六七八九十〇零\d]{1,4}[师团])(?:[^局委厅办]{1,6}市)?$/;
/** Organs of the Party: 县委 is one, 农业农村委 a department; an office of committee and government is the government's too. */
const party = /^(?!.*政府)(?:中共|中国共产党|.*[省市县区州盟旗镇乡道工]委(?!员|会)|.*党[委组工](?!员))/;

const kinds: readonly [OrganKind, RegExp][] = [
  ['other', party],
  ['other', body],
  ['other', corps],
  ['township', /(?:(?:[镇乡]|苏木)(?:(?:人民)?政府)?|街道(?:办事处)?)$/],
  ['governmentOffice', /人民政府办公[厅室]$|政府办公?[厅室]?$/],
  ['localGovernment', /人民政府$|[省市县区旗州盟]政府$|^[^局委厅办院]{2,12}[省市县区旗州]$/],
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
  const bare = name.replace(/(?<=.{3})[（(][^（）()]{1,30}[)）]$/, '');
  if (isCentral(bare)) return 'centralDepartment';
  const area = areaKindOf(bare);
  if (area === 'functional') return 'other';
  if (area === 'doubtful') return 'unknown';
  return kinds.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'unknown';
}

/** Whether words that a page gives as its source are an organ's name: 原创 is none. */
export const namesOrgan = (name: string): boolean => organKindOf(name) !== 'unknown' || areaKindOf(name) !== null;
