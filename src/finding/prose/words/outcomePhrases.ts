import type { Phrase } from './phraseEntry';

/** Where one of these may begin. */
export const outcomeStarts =
  '答决依予同准给全完均公部作做进经区不因由以申属系涉为其国行执案三机单内四过保损害侵影第无未从本我并确都没缺需补仍信举投要提获重当主自已又后书撤取放非告办处回逾超到行';

const OWN = '(?:本|我)(?:机关|行政机关|单位|部门|局|分局|委|办|厅|院|中心|街道|街|镇|乡|区|县|市|省)';
const INFORMATION = '(?:相关|有关|所?申请(?:公开)?|该)?的?(?:政府)?(?:信息|资料|内容|材料)';
const KIND = '(?:的|类|性)?(?:政府)?(?:信息|文件|材料|资料|事项|申请)?(?:类)?';
/** 因属于, 为, 属: what joins a request to the row it falls under. */
const OF = '(?:因|由于|因为|以)?(?:申请(?:公开)?的?)?(?:内容|事项)?(?:其)?(?:属于?|系|涉及|为)?(?:其他|其它)?';

const row = (words: string): RegExp => new RegExp(`${OF}${words}`, 'y');

/** The rows of table 3 in the words that reports use for them; `open` is no row that is sure, but an outcome. */
export const outcomePhrases: readonly Phrase[] = [
  [
    /(?:答复|决定|依法){0,4}(?:予以|同意|准予|给予|全部|完全|全文|均予){1,4}(?:予以)?公开(?:答复|信息)?/y,
    'outcome',
    'granted',
  ],
  [/答复(?:予以|同意)?公开|公开答复/y, 'outcome', 'granted'],
  [/(?:答复|决定|依法|予以){0,4}部分(?:予以)?公开(?:答复|信息)?/y, 'outcome', 'partiallyGranted'],
  [
    /(?:予以|作出?|进行|经|依法)?区分处理(?:(?:后|的|并|，){0,4}(?:予以|部分|向申请人){0,4}(?:公开|提供)(?:答复)?)?/y,
    'outcome',
    'partiallyGranted',
  ],
  [/(?:答复|决定|依法){0,4}不(?:予以|予|同意|准予)公开(?:答复|信息)?(?:的?(?:范围|范畴))?/y, 'outcome', 'denied'],
  [row(`(?:国家秘密(?:、?工作秘密)?|涉密)${KIND}`), 'outcome', 'denied.stateSecret'],
  [row(`(?:行政)?执法案卷${KIND}`), 'outcome', 'denied.enforcementFile'],
  [row(`行政查询${KIND}`), 'outcome', 'denied.adminInquiry'],
  [row(`(?:三类|(?:行政)?机关|单位){0,4}内部(?:管理|事务)(?:性|类)?${KIND}`), 'outcome', 'denied.internalAffairs'],
  [row(`(?:四类)?过程性${KIND}`), 'outcome', 'denied.processInfo'],
  [row('(?:保护|损害|侵害|影响)?第三方(?:的)?(?:合法)?权益'), 'outcome', 'denied.thirdParty'],
  [/(?:无法|不能|未能|无从)提供(?:答复|给申请人)?/y, 'outcome', 'unavailable'],
  [
    new RegExp(`(?:因|由于)?(?:${OWN})?(?:均|都|并|确)?(?:不|未|没有)掌握(?:${INFORMATION})?(?:的)?`, 'y'),
    'outcome',
    'unavailable.notHeld',
  ],
  [
    new RegExp(
      `${OF}(?:没有|无|未有|缺少)现成(?:的)?(?:政府)?(?:信息|资料)?[，、]?(?:而|且|并)?(?:需要?)?(?:另行|重新)?(?:制作|加工|汇总|分析|、){0,4}`,
      'y',
    ),
    'outcome',
    'unavailable.needsCreation',
  ],
  [row('需要?(?:本?机关)?(?:另行|重新)(?:制作|加工|汇总|分析|、){1,4}'), 'outcome', 'unavailable.needsCreation'],
  [
    /(?:因|由于|经)?补正(?:后|的){0,4}(?:申请(?:公开)?(?:的)?)?(?:内容|事项)?仍?(?:然)?(?:不明确|不清楚|不清晰|不具体|不明)(?:的)?/y,
    'outcome',
    'unavailable.stillUnclear',
  ],
  [
    // 投诉举报 by itself is no request.
    /(?:信访|举报|投诉)(?:[、和及与]?(?:信访|举报|投诉)){0,2}(?:类(?:申请|事项)?|(?:的)?申请)/y,
    'outcome',
    'rejected.petition',
  ],
  [
    /(?:因|由于)?(?:属于|属|系)(?:信访|举报|投诉)(?:[、和及与]?(?:信访|举报|投诉)){0,2}(?:类|性质)?(?:的)?(?:事项|诉求|问题|案件|范畴|内容|件)?(?:的)?/y,
    'outcome',
    'rejected.petition',
  ],
  [
    /(?:申请人?)?(?:要求)?(?:行政机关|本机关|我[局委办])?(?:确认或|确认、)?重新出具(?:已经?获取(?:的)?)?(?:的)?(?:政府)?(?:信息)?/y,
    'outcome',
    'rejected.reissue',
  ],
  [
    /(?:申请人)?(?:无正当理由)?(?:逾期|超期|到期)(?:仍)?(?:未|不|没有)(?:作出|进行|予以|提交|提供)?补正(?:材料)?(?:的)?/y,
    'outcome',
    'otherHandling.noCorrection',
  ],
  [
    /(?:申请人)?(?:逾期|超期|到期)(?:仍)?(?:未|不|没有)(?:按(?:照)?收费通知要求|按要求|按规定)?(?:缴|交)纳?(?:信息处理)?(?:费用?)(?:的)?/y,
    'outcome',
    'otherHandling.feeUnpaid',
  ],
  [row('(?:要求)?(?:提供|获取)?公开出版物'), 'outcome', 'rejected.publication'],
  [row('(?:重复(?:提交|提出|递交)?(?:的)?申请)'), 'outcome', 'rejected.duplicate'],
  [
    /(?:申请人?|当事人)?(?:已|均|又|后)?(?:主动|自行|自愿|书面){0,4}(?:要求|提出|申请)?(?:撤回|撤销|撤件|撤案|取消|放弃)(?!复议|诉讼|行政|起诉|决定|原|该|违法|了?行政)(?:了|的)?(?:原|其|该)?(?:申请(?!人))?/y,
    'outcome',
    'otherHandling.withdrawn',
  ],
  [
    /(?:因|由于)?(?:所?申请的?)?(?:政府)?信息(?:的)?不存在|不存在的?(?=[1-9]\d{0,5}(?:件|起|条|份|宗))/y,
    'outcome',
    'open.absent',
  ],
  [
    new RegExp(
      `(?:因)?(?:不属于?|不在|并?非)(?:${OWN})(?:的)?(?:公开|掌握|负责|管辖|职责|职能|职权|制作|主管|保存|权限|范围|的|、|或|信息){0,4}`,
      'y',
    ),
    'outcome',
    'open.elsewhere',
  ],
  [/(?:因)?(?:不属于?|并?非)政府信息(?:公开)?(?:的)?(?:范围|范畴|内容)?/y, 'outcome', 'open'],
  [
    /告知(?:申请人)?(?:其[他它]|向其[他它])(?:的)?(?:查询|获取|公开|办理)?(?:途径|渠道|方式|机关|部门|单位)(?:获取|申请|查询)?/y,
    'outcome',
    'open',
  ],
  [/告知(?:申请人)?(?=(?:政府)?信息不存在|(?:本机关|我[局委办镇乡街])?不掌握|不予公开|无法提供)/y, 'filler', ''],
  [/不予受理|无效(?:的)?申请|无效(?=[及和、])/y, 'outcome', 'open'],
  [/(?:办理|处理|答复)结果(?:分别|均)?(?:为|是)(?:主动|依申请)公开/y, 'outcome', 'open.granted'],
  [/(?:办理|处理|答复|回复)结果(?:中|里)?(?:分别)?(?:为|是|：)?/y, 'filler', ''],
];
