import type { RequestColumn, RequestRow } from '../addresses';
import { own } from '../own';
import { type Label, label } from './label';

/** Table 3's note in its corner cell, by which the table is known. */
export const BALANCE_NOTE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';

/** Table 3's columns. */
export const REQUEST_COLUMN_LABELS: Record<RequestColumn, Label> = {
  naturalPerson: label('自然人'),
  commercial: label('商业企业', { aliases: ['企业'] }),
  research: label('科研机构'),
  publicWelfare: label('社会公益组织', {
    variants: ['社会组织', '公益组织', '社会公益'],
  }),
  legalService: label('法律服务机构'),
  otherOrg: label('其他', { aliases: ['其它'] }),
  total: label('总计', { aliases: ['合计'] }),
};

/** Headers over several columns; where numbers stand right under 法人或其他组织 they are a subtotal. */
export const REQUEST_COLUMN_GROUPS = ['申请人情况', '法人或其他组织'] as const;
export const SUBTOTAL_LABELS = ['法人或其他组织', '小计', '法人或其他组织小计'] as const;

/** Table 3's rows, with the ordinals the form prints. */
export const REQUEST_ROW_LABELS: Record<RequestRow, Label> = {
  newReceived: label('一、本年新收政府信息公开申请数量', { aliases: ['本年新收'] }),
  carriedIn: label('二、上年结转政府信息公开申请数量', { aliases: ['上年结转'] }),
  granted: label('（一）予以公开'),
  partiallyGranted: label('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', {
    aliases: ['部分公开'],
    variants: ['部分公开（区分处理的，只计这一情况，不计其他情形）'],
  }),
  'denied.stateSecret': label('1.属于国家秘密'),
  'denied.otherLaw': label('2.其他法律行政法规禁止公开', {
    aliases: ['其他法律、行政法规禁止公开'],
  }),
  'denied.threeSecurities': label('3.危及“三安全一稳定”'),
  'denied.thirdParty': label('4.保护第三方合法权益'),
  'denied.internalAffairs': label('5.属于三类内部事务信息', { variants: ['属于三类内容事务信息'] }),
  'denied.processInfo': label('6.属于四类过程性信息'),
  'denied.enforcementFile': label('7.属于行政执法案卷'),
  'denied.adminInquiry': label('8.属于行政查询事项'),
  'unavailable.notHeld': label('1.本机关不掌握相关政府信息'),
  'unavailable.needsCreation': label('2.没有现成信息需要另行制作'),
  'unavailable.stillUnclear': label('3.补正后申请内容仍不明确'),
  'rejected.petition': label('1.信访举报投诉类申请'),
  'rejected.duplicate': label('2.重复申请'),
  'rejected.publication': label('3.要求提供公开出版物'),
  'rejected.massRepeated': label('4.无正当理由大量反复申请'),
  'rejected.reissue': label('5.要求行政机关确认或重新出具已获取信息'),
  'otherHandling.noCorrection': label('1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', {
    aliases: ['申请人无正当理由逾期不补正'],
  }),
  'otherHandling.feeUnpaid': label('2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', {
    aliases: ['申请人逾期未按收费通知要求缴纳费用'],
  }),
  'otherHandling.other': label('3.其他', { aliases: ['其它'] }),
  'otherHandling.all': label('（六）其他处理'),
  outcomeTotal: label('（七）总计', { aliases: ['合计'] }),
  carriedOut: label('四、结转下年度继续办理', {
    aliases: ['结转下一年度继续办理'],
    variants: ['转结下年度继续办理'],
  }),
};

/** Labels that head several rows of table 3 and hold no number themselves. */
export const REQUEST_ROW_GROUPS: Record<string, Label> = own({
  outcomes: label('三、本年度办理结果'),
  denied: label('（三）不予公开'),
  unavailable: label('（四）无法提供'),
  rejected: label('（五）不予处理'),
  otherHandling: label('（六）其他处理'),
});
