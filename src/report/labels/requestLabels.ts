import type { RequestColumn, RequestRow } from '../addresses';
import type { Label } from './label';

/** Table 3's note in its corner cell, by which the table is known. */
export const BALANCE_NOTE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';

/** Table 3's columns. */
export const REQUEST_COLUMN_LABELS: Record<RequestColumn, Label> = {
  naturalPerson: { official: '自然人', en: 'natural persons' },
  commercial: { official: '商业企业', aliases: ['企业'], en: 'commercial enterprises' },
  research: { official: '科研机构', en: 'research institutions' },
  publicWelfare: {
    official: '社会公益组织',
    variants: ['社会组织', '公益组织', '社会公益'],
    en: 'public welfare organisations',
  },
  legalService: { official: '法律服务机构', en: 'legal service institutions' },
  otherOrg: { official: '其他', aliases: ['其它'], en: 'other organisations' },
  total: { official: '总计', aliases: ['合计'], en: 'total' },
};

/** Headers over several columns; where numbers stand right under 法人或其他组织 they are a subtotal. */
export const REQUEST_COLUMN_GROUPS = ['申请人情况', '法人或其他组织'] as const;
export const SUBTOTAL_LABELS = ['法人或其他组织', '小计', '法人或其他组织小计'] as const;

/** Table 3's rows, with the ordinals the form prints. */
export const REQUEST_ROW_LABELS: Record<RequestRow, Label> = {
  newReceived: { official: '一、本年新收政府信息公开申请数量', aliases: ['本年新收'], en: 'newly received' },
  carriedIn: { official: '二、上年结转政府信息公开申请数量', aliases: ['上年结转'], en: 'carried over from last year' },
  granted: { official: '（一）予以公开', en: 'granted' },
  partiallyGranted: {
    official: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['部分公开'],
    variants: ['部分公开（区分处理的，只计这一情况，不计其他情形）'],
    en: 'partially granted',
  },
  'denied.stateSecret': { official: '1.属于国家秘密', en: 'state secret' },
  'denied.otherLaw': {
    official: '2.其他法律行政法规禁止公开',
    aliases: ['其他法律、行政法规禁止公开'],
    en: 'forbidden by other law',
  },
  'denied.threeSecurities': { official: '3.危及“三安全一稳定”', en: 'endangers security or stability' },
  'denied.thirdParty': { official: '4.保护第三方合法权益', en: 'third-party rights' },
  'denied.internalAffairs': {
    official: '5.属于三类内部事务信息',
    variants: ['属于三类内容事务信息'],
    en: 'internal affairs',
  },
  'denied.processInfo': { official: '6.属于四类过程性信息', en: 'information of a process' },
  'denied.enforcementFile': { official: '7.属于行政执法案卷', en: 'enforcement file' },
  'denied.adminInquiry': { official: '8.属于行政查询事项', en: 'administrative inquiry' },
  'unavailable.notHeld': { official: '1.本机关不掌握相关政府信息', en: 'not held' },
  'unavailable.needsCreation': { official: '2.没有现成信息需要另行制作', en: 'would have to be created' },
  'unavailable.stillUnclear': { official: '3.补正后申请内容仍不明确', en: 'unclear after correction' },
  'rejected.petition': { official: '1.信访举报投诉类申请', en: 'petition or complaint' },
  'rejected.duplicate': { official: '2.重复申请', en: 'duplicate request' },
  'rejected.publication': { official: '3.要求提供公开出版物', en: 'asks for a publication' },
  'rejected.massRepeated': { official: '4.无正当理由大量反复申请', en: 'mass repeated requests' },
  'rejected.reissue': { official: '5.要求行政机关确认或重新出具已获取信息', en: 'asks to reissue' },
  'otherHandling.noCorrection': {
    official: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    aliases: ['申请人无正当理由逾期不补正'],
    en: 'not corrected in time',
  },
  'otherHandling.feeUnpaid': {
    official: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    aliases: ['申请人逾期未按收费通知要求缴纳费用'],
    en: 'fee not paid in time',
  },
  'otherHandling.other': { official: '3.其他', aliases: ['其它'], en: 'other' },
  'otherHandling.all': { official: '（六）其他处理', en: 'other handling' },
  outcomeTotal: { official: '（七）总计', aliases: ['合计'], en: 'total of outcomes' },
  carriedOut: {
    official: '四、结转下年度继续办理',
    aliases: ['结转下一年度继续办理'],
    variants: ['转结下年度继续办理'],
    en: 'carried over to next year',
  },
};

/** Labels that head several rows of table 3 and hold no number themselves. */
export const REQUEST_ROW_GROUPS: Record<string, Label> = {
  outcomes: { official: '三、本年度办理结果', en: 'outcomes this year' },
  denied: { official: '（三）不予公开', en: 'denied' },
  unavailable: { official: '（四）无法提供', en: 'unavailable' },
  rejected: { official: '（五）不予处理', en: 'not processed' },
  otherHandling: { official: '（六）其他处理', en: 'other handling' },
};
