import type { Report } from '../../report/report';
import type { TextSentence } from './sentencesOf';

export type Scope = '全省' | '全市' | '全县';

/** Words of a name that hold the word of a place and are none: 市场, 城乡, 开发区. */
const noPlace =
  /市场|城市|市政|市容|都市|城乡|乡村|乡镇|县域|区域|社区|园区|(?:保护|开发|实验|试验|示范|管理|新|林|矿|灌|库|自治)区/g;
const below: Record<Scope, RegExp> = {
  全省: /[市县区旗镇乡]|街道/,
  全市: /[县旗镇乡]|街道|市[^市]{1,6}区|^[^市]{1,5}区/,
  全县: /[镇乡]|街道/,
};

/** The scopes that are certainly wider than an organ's own. */
function widerScopes(organ: string): Scope[] {
  const name = organ.replace(noPlace, '');
  return (['全省', '全市', '全县'] as const).filter((scope) => below[scope].test(name));
}

const ordinal = /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]|[一二三四五六七八九十]是|其[一二三四五六])+/;
const year = /^(?:20\d\d年(?:度)?[,]?)?/;
const manner = '(?:积极|扎实|全力|持续|深入|认真|有效|切实|大力|不断|有序|全面|进一步|稳步)*(?:地)?';
const lead = '(?:组织|推动|推进|指导|监督|统筹|协调|督促|部署|规范|加强|深化|抓好|做好|强化|引领|主管|负责)';
const subject = '(?:政府信息公开|政务公开|信息公开|依申请公开|政府网站|政务新媒体)';
/** What is done, heard or asked elsewhere: 全省政务公开工作要点, 全市推进会, in which a county takes part. */
const elsewhere =
  /要点|要求|部署会|推进会|会议|精神|考核|考评|评估|测评|通报|培训|排名|位居|名列|前列|先进|示范|试点|方案|安排|按照|根据|落实|贯彻|参加|配合|围绕|结合|对照|依据|[省市]政府|[省市]委|上级|我[县区镇乡旗]|全[县区镇乡旗]/;

/** 组织推动全省政府信息公开工作, and 全省共收到申请12件. */
const claimsOf = (scope: Scope): readonly RegExp[] => [
  new RegExp(`^(?:[我本](?:局|委|办|厅|镇|乡|街道|单位|机关)[,]?)?${manner}(?:${lead}){1,2}${scope}.{0,14}${subject}`),
  new RegExp(
    `^${scope}(?:各级|各地|行政机关|政府系统|共|累计|新收|主动公开|收到|受理).{0,40}(?:公开|申请).{0,30}\\d+(?:件|条)`,
  ),
];
const claims = { 全省: claimsOf('全省'), 全市: claimsOf('全市'), 全县: claimsOf('全县') };

/**
 * The wider scope that a sentence claims for the organ's own work; null where it may speak of what others do.
 * Only headings and sentences that begin with the work: 组织推动全省政府信息公开工作, 全省共收到申请.
 */
export function higherScope({ words, section }: TextSentence, { organ, organKind }: Report): Scope | null {
  if (!/全[省市县]/.test(words)) return null;
  if (section === null || organ === null || organKind === 'centralDepartment') return null;
  const text = words
    .replace(/《[^《》]*》/g, '')
    .replace(ordinal, '')
    .replace(year, '');
  for (const scope of widerScopes(organ)) {
    const isClaimed = claims[scope].some((pattern) => pattern.test(text));
    if (isClaimed && !elsewhere.test(text.replace(scope, ''))) return scope;
  }
  return null;
}
