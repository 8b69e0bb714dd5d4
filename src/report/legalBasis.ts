import type { DisputeGroup, ProactiveRow, RequestRow } from './addresses';
import { own } from './own';

const REGULATIONS = '《中华人民共和国政府信息公开条例》';
/** On the fee for processing information, by which a request is no longer handled when it is not paid. */
const FEE_RULES = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）';

/** The clauses of article 20 that head table 2's blocks. */
const proactive: Record<ProactiveRow, string> = {
  regulations: '第二十条第一项',
  normativeDocuments: '第二十条第一项',
  licensing: '第二十条第五项',
  otherServices: '第二十条第五项',
  penalties: '第二十条第六项',
  coercion: '第二十条第六项',
  fees: '第二十条第八项',
  procurement: '第二十条第九项',
};

/** The articles behind table 3's rows; a row for which none was found has none. */
const requests: Record<RequestRow, string | null> = {
  newReceived: '第二十九条、第三十一条',
  carriedIn: null,
  granted: '第三十六条第一项、第二项',
  partiallyGranted: '第三十七条',
  'denied.stateSecret': '第十四条',
  'denied.otherLaw': '第十四条',
  'denied.threeSecurities': '第十四条',
  'denied.thirdParty': '第十五条、第三十二条',
  'denied.internalAffairs': '第十六条第一款',
  'denied.processInfo': '第十六条第二款',
  'denied.enforcementFile': '第十六条第二款',
  'denied.adminInquiry': '第三十六条第七项',
  'unavailable.notHeld': '第三十六条第四项、第五项',
  'unavailable.needsCreation': '第三十八条',
  'unavailable.stillUnclear': '第三十条',
  'rejected.petition': '第三十九条第一款',
  'rejected.duplicate': '第三十六条第六项',
  'rejected.publication': '第三十九条第二款',
  'rejected.massRepeated': '第三十五条',
  'rejected.reissue': null,
  'otherHandling.noCorrection': '第三十条',
  'otherHandling.feeUnpaid': `第四十二条；${FEE_RULES}`,
  'otherHandling.other': null,
  'otherHandling.all': null,
  outcomeTotal: null,
  carriedOut: '第三十三条',
};

/** That the report tells of its reconsiderations and lawsuits. */
const DISPUTES = '第五十条第一款第三项';
const disputes: Record<DisputeGroup, string> = {
  reconsideration: DISPUTES,
  directLitigation: DISPUTES,
  litigationAfterReconsideration: DISPUTES,
};

const byTable: Readonly<Record<string, Readonly<Record<string, string | null>>>> = own({
  proactive: own(proactive),
  requests: own(requests),
  disputes: own(disputes),
});

/** The article an address rests on, for whoever explains a figure; null where no confirmed one is known. */
export function legalBasisOf(address: string): string | null {
  const [table = '', ...path] = address.split('.');
  const articles = byTable[table]?.[path.slice(0, -1).join('.')];
  return articles ? `${REGULATIONS}${articles}` : null;
}
