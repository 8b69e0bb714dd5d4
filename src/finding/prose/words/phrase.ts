import { carryPhrases, carryStarts } from './carryPhrases';
import { matterPhrases, matterStarts } from './matterPhrases';
import { outcomePhrases, outcomeStarts } from './outcomePhrases';
import type { Phrase } from './phraseEntry';
import type { Word } from './words';

const INFORMATION = '(?:政府|政务|政府网|公共)?(?:信息|资料)';
/** What a request is as a thing that is received: 件, 信件, 申请书. */
const THING =
  '(?:办理|受理|转办|处理|登记)?(?:申请)?(?:信件|信函|函件|来信来函|来函来信|来信|来函|来件|办件|材料|书(?!面)|表(?![示明现彰])|单(?!位)|案件|工单|请求|要求|诉求|件(?!数|次))';

const OWN =
  /[我本](?:[镇乡](?:人民)?政府|街道办(?:事处)?|街办|办事处|总队|管理[局处]|委员会|办公室|开发区|高新区|经开区|[馆台社关司室])(?!会|系|于|注|法)/y;

/** What is said of requests as such. */
const requestPhrases: readonly Phrase[] = [
  [OWN, 'scope', 'own'],
  // 全镇各部门, 全局各科室: all of the organ itself.
  [
    /[全我本](?:[镇乡局委厅院街]|街道)各(?:部门|单位|科室|处室|股室|站所|村|社区|办)(?:[、和]各?(?:部门|单位|科室|处室|股室|站所|村|社区)){0,3}/y,
    'scope',
    'own',
  ],
  // 主动受理, 按结果分: how it was done or sorted.
  [/主动(?=受理|办理|答复|回复|接收|处理)|按[^，。；：、\d]{1,8}(?:区分|划分|来分|分)(?=[，：])/y, 'filler', ''],
  [/[我本](?:局|委|厅|院|办|机关|单位|部门)本级/y, 'scope', 'own'],
  // 我局政务公开办公室, 本机关政策法规科: who does it within the organ.
  [
    /[我本](?:局|委|厅|院|机关|单位|部门|镇|乡|街道|中心)(?:的)?(?:(?:政府|政务)?信息公开|政务公开|政府信息与政务公开|依申请公开|政策法规|法规|法制|综合|秘书|党政){1,2}(?:工作)?(?:领导小组)?(?:办公室|办(?![理结事公法件复案])|[科处股]室?|室|中心|机构|窗口|受理点)/y,
    'scope',
    'own',
  ],
  // 由上年的25件增至30件, 下降至20件: the second is the number that counts.
  [
    /(?:由|从)(?:(?:20\d\d年|去年|上年|上一年)度?(?:同期)?的?)?\d{1,6}(?:件|宗|份|条|起)?(?=[增升提减下降回](?:[加长升高少降落]|至|到|为))/y,
    'filler',
    '',
  ],
  [/(?:增加|增长|上升|攀升|提高|提升|减少|下降|降低|回落|增|升|减|降)(?:到|至|为)(?=\d)/y, 'filler', ''],
  // 信箱、传真、窗口均未收到: every way in.
  [
    /(?:(?:网站|网络|信箱|邮箱|电子邮箱|传真|窗口|电话|信函|现场|当面|邮寄|平台|线上|线下|网上|书面|来信|来访)(?:等|渠道|方式|途径|形式){0,3}[、和及与]?){2,8}(?=[均都]?(?:未|没有|无))/y,
    'filler',
    '',
  ],
  // 依申请公开信件, 依申请信息公开件, 依申请公开政府信息受理件.
  [new RegExp(`依申请(?:${INFORMATION})?公开(?:${INFORMATION})?的?(?:书面|纸质)?${THING}`, 'y'), 'request', 'noun'],
  // 受理依申请2件.
  [/依申请(?:办理|受理|答复)?(?=(?:共|为|数为?|有)?\d)/y, 'request', 'strong'],
  // 政府信息申请公开件, 申请公开政府信息的请求, 申请公开件.
  [
    new RegExp(`(?:${INFORMATION})?申请公开(?:相关|有关)?(?:${INFORMATION})?(?:的?(?:${THING}|事项))?`, 'y'),
    'request',
    'noun',
  ],
  // 要求公开有关资料的请求, 群众要求公开的信息.
  [
    new RegExp(
      `(?:要求|请求|申请)(?:公开|获取|提供|查阅)(?:相关|有关)?(?:${INFORMATION})?的(?:${THING}|申请|事项)`,
      'y',
    ),
    'request',
    'noun',
  ],
  // 要求公开堤防工程资料的申请: requests, by what they ask for.
  [
    new RegExp(
      `(?:要求|请求|申请)(?:公开|获取|提供|查阅|查询)[^，。；：、（）\\d]{1,12}?的(?:${THING}|申请(?!人)|事项)`,
      'y',
    ),
    'request',
    'topic',
  ],
  // 提出公开政府信息的要求.
  [
    /(?:公开|获取|查阅)(?:相关|有关)?(?:政府|政务)(?:信息|资料)的?(?:书面)?(?:要求|请求|诉求|申请(?!人))/y,
    'request',
    'noun',
  ],
  // 通过税务互动平台, 经由邮政快递方式: one way in, whatever it is called.
  [
    /(?:通过|经由|借助|依托|利用|登录)[^，。；：、（）\d]{0,14}?(?:平台|系统|网站|邮箱|小程序|公众号|客户端|专栏|栏目|窗口|信函|邮寄|快递|传真|网络|网上|互联网|线上|线下|当面|现场|书面|口头)(?:(?:等)?(?:多?种)?(?:渠道|方式|途径|形式))?/y,
    'channel',
    '',
  ],
  // 向我局申请获取政府信息.
  [/(?:申请|要求|请求)(?:获取|提供|查阅|查询)(?:相关|有关)?(?:政府|政务)(?:信息|资料)(?:公开)?/y, 'request', 'noun'],
  [new RegExp(`(?:要求|请求|申请)公开的(?:相关|有关)?${INFORMATION}`, 'y'), 'request', 'strong'],
  // 政府信息公开申请件, 信息公开申请书.
  [new RegExp(`(?:${INFORMATION}|政务|书面)?公开申请(?:${THING})`, 'y'), 'request', 'noun'],
  [/[没]?[无有]一(?:例|起|件|宗|项|人|次)(?<=[没无]有?一.)/y, 'none', ''],
  // 以上申请: takes up what was counted.
  [/(?:以上|上述|前述)(?:所有|全部)?(?=申请)/y, 'filler', ''],
  [/(?:本机关|我局|本局)?(?:作为|以)(?:被申请人|被告)(?:身份)?(?:的)?/y, 'filler', ''],
  // 有效申请: some count what could be handled alone.
  [/有效的?(?=(?:政府)?(?:信息)?(?:公开)?申请)/y, 'filler', 'valid'],
  // 所收申请: takes up what came.
  [/所(?:收到?|受理|接收|接到|接收到|办理)的?(?=申请|政府信息|信息公开|依申请)/y, 'filler', ''],
  // 依申请公开办理系统中: the register of all requests, not one way in.
  [/(?<!通过|经由|经|从|登录)依申请公开(?:办理|管理|受理|处理)系统[中内里]/y, 'request', 'strong'],
  // 按照《条例》规定的时限要求, 在法定期限内: how it was done.
  [
    /(?:严格|认真)?(?:按照?|依照?(?!申请)|依据|根据|遵照|遵循)[^，。；：、（）\d]{0,24}?(?:规定|要求|程序|流程|时限|期限|办法》|条例》|原则|标准|制度)(?:的?(?:相关|有关)?(?:规定|要求|程序|流程|时限|期限|时间|原则))*[内前]?/y,
    'filler',
    '',
  ],
  [
    /经(?:过)?(?:(?:我|本)[局机单办委厅院镇乡街](?:关|位)?)?(?:核?查|核实|检索|查询|查找|调查|审查|审核|研究|查明|查阅|搜索|认真|仔细|多方|反复|充分|沟通|协商|协调|解释|引导|后){1,4}/y,
    'filler',
    '',
  ],
  [
    /(?:据|经)统计|(?:我|本)(?:单位|机关|局|部门)?(?:自身|本身)(?:的)?(?:原因|问题)?|自身(?:的)?(?:原因|问题)/y,
    'filler',
    '',
  ],
  // 至本报告发布之时尚未审结: was not at the year's end, either.
  [
    /(?:截至|截止|直?至)(?:目前|今|(?:本)?(?:年度)?(?:报告|年报)(?:发布|公布|编制|形成|撰写|出具)?(?:之?[时日]|之前|前)?)(?=(?:尚|仍|还)(?:未|在|处于))/y,
    'filler',
    '',
  ],
  [/(?:办理|处理|答复|回复|办结|办复|办)(?:完毕|完结|完成|到位|终结|完了?)/y, 'answer', ''],
  // 发出答复书64份 counts answers.
  [
    /(?:发出|出具|制发|送达|制作|作出|发放)(?:了)?(?:政府信息公开|信息公开|依申请公开|政府信息)?(?:申请)?(?:的)?答复(?:意见)?(?:书|函)/y,
    'answer',
    '',
  ],
  // 作不予公开处理, 作出部分公开决定: what was made of it says the word after.
  // 2024年1月底前.
  [/(?<=[月日底年])(?:之|以)?前(?=[^，。；\d]{0,6}(?:答复|办结|回复|办理))/y, 'filler', ''],
  // 信息公开问题: disclosure.
  [
    /(?<=公开)(?:工作)?(?:的)?(?:问题|事宜|事由|行为|相关原因|有关原因|等原因|原因)(?=引|产|导|发|被|而|提|的|申|，)/y,
    'filler',
    '',
  ],
  // 经与申请人沟通后撤回: how it came to that.
  [
    /(?:经|在)?(?:与|和|同|向)(?:申请人|当事人)(?:进行)?(?:电话|充分|积极|反复|多次|当面|有效|主动)*(?:沟通|协商|解释|说明|联系|释明|交流|核实|确认)(?:解释|协调|协商|说明|一致|情况|答复|、|并)*[后，]?(?=[^，。；\d]{0,8}(?:撤|放弃|取消|终止))/y,
    'filler',
    '',
  ],
  [/作出?(?=(?:不予|部分|予以|区分|同意|无法|其他)[^，。；\d]{1,10}(?:处理|答复|决定|告知))/y, 'filler', ''],
  [/在?[^，。；：、（）\d在]{0,8}(?:时限|期限|时间|时效)(?:要求|范围)?[内前]/y, 'filler', ''],
];

/** A family's phrases by the characters that may begin them, and one expression that says whether any of them begins here. */
interface Family {
  readonly starts: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
  readonly any: RegExp;
}

function family(starts: readonly string[] | string, phrases: readonly Phrase[]): Family {
  // At nearly every place none begins: to ask all of them at once takes a tenth of the time.
  return { starts: new Set(starts), phrases, any: new RegExp(phrases.map(([{ source }]) => source).join('|'), 'y') };
}

const FAMILIES: readonly Family[] = [
  family(
    '之问事行相原等与和同向由增减升攀提降下回从信网邮电传窗现当平线来全没无以上前作据自截止直至通借利登有主要请依申政公信资严认按根遵在法规经办处答回我本书所作发出制送',
    requestPhrases,
  ),
  family(outcomeStarts, outcomePhrases),
  family(carryStarts, carryPhrases),
  family(matterStarts, matterPhrases),
];

/** Whether an expression holds at a place of a text: a sticky one is told where. */
function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The longest phrase that begins at a place of a text. */
export function phraseAt(text: string, at: number): Word | undefined {
  const first = text[at] ?? '';
  let longest: Word | undefined;
  for (const { starts, phrases, any } of FAMILIES) {
    if (!starts.has(first) || !holdsAt(any, text, at)) continue;
    for (const [pattern, kind, value] of phrases) {
      pattern.lastIndex = at;
      const match = pattern.exec(text)?.[0];
      if (match && match.length > (longest?.text.length ?? 0)) longest = { text: match, kind, value };
    }
  }
  return longest;
}
