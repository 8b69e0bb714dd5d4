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
  // A government's office in another place: 驻北京办事处.
  ['localDepartment', /[局委厅办院会署]$|驻.{1,12}(?:办事|联络)处$/],
  // 政务服务办公室 is a department; 局办公室 and 综合办公室 are offices within one.
  ['localDepartment', /(?<!^|[局委厅院会镇乡府处]|街道|中心|党政|综合|行政|机关)办公[厅室]$/],
];

const central =
  /^(?:国家|国务院|中华人民共和国|中国(?:人民银行|气象|地震|民用航空|海事|(?:证券|保险|银行)[^局会]{0,9}监督))|海关(?:总署|缉私局|.{0,10}办事处)?$|关区$/;
/** The departments of the State Council that are called 部, by what they are for: 门市部, 宣传部 and 武装部 are other things. */
const MINISTRY =
  '(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|监察|民政|司法|财政|人力资源和?社会保障|(?:自然|国土)资源|生态环境|环境保护|住房和?城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和?旅游|文化|卫生|退役军人事务|应急管理)部';
const ministry = new RegExp(`^${MINISTRY}$`);
/** A ministry's own organ elsewhere: 财政部云岭监管局. */
const ofMinistry = new RegExp(`^(?:${MINISTRY}|审计署).{2,20}(?:局|委员会|办事处|专员办)$`);
/** Branches of central organs, by the work that no local government does; what is called 地方 or of a province is local. */
const branch = [
  /税务(?:总)?局(?:.{0,12}(?:分局|稽查局))?$|人民银行.{0,12}(?:分|支|中心支)?行$/,
  /(?:证券?监(?:督管理)?|银监|保监|(?<!地方)金融?监(?:督?管(?:理)?)?|能源监管)(?:分)?[局办]$|(?<!地方)金融监督?管理?分局$/,
  /(?<!地方)气象局$|(?:[省京津沪渝]|自治区|(?:北京|天津|上海|重庆)市)地震局$|邮政管理局$|通信管理局$|烟草专卖局$|煤(?:矿安全监察|监)局$/,
  /(?<!地方|[省市县区州])海事[局处]$|^(?:长江|珠江|黑龙江)[^省市县区]{0,6}(?:航道|航务管理)局$|民航.{0,8}(?:管理|监管)局$|铁路监督管理局$/,
  /水利委员会(?:.{2,12}局)?$|^(?:太湖|长江|黄河|淮河|海河|珠江|松辽)流域.{0,8}管理局$|黄河河务局$|边防检查(?:总)?站$/,
];
const isCentral = (name: string) =>
  [central, ministry, ofMinistry, ...branch].some((pattern) => pattern.test(name)) &&
  !/[学党]校$|大学$|学院$/.test(name);

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
