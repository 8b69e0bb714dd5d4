import type {
  DisputeGroup,
  DisputeResult,
  Edition,
  ProactiveField,
  ProactiveRow,
  RequestColumn,
  RequestRow,
} from '../../src/report/addresses';

// Written out from the form, so that the renderer does not lean on the labels it is there to test.

/** Table 3's corner cell. */
export const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const COLUMN_WORDS: Record<RequestColumn, string> = {
  naturalPerson: '自然人',
  commercial: '商业企业',
  research: '科研机构',
  publicWelfare: '社会公益组织',
  legalService: '法律服务机构',
  otherOrg: '其他',
  total: '总计',
};

export const ROW_WORDS: Record<RequestRow, string> = {
  newReceived: '一、本年新收政府信息公开申请数量',
  carriedIn: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partiallyGranted: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  'denied.stateSecret': '1.属于国家秘密',
  'denied.otherLaw': '2.其他法律行政法规禁止公开',
  'denied.threeSecurities': '3.危及“三安全一稳定”',
  'denied.thirdParty': '4.保护第三方合法权益',
  'denied.internalAffairs': '5.属于三类内部事务信息',
  'denied.processInfo': '6.属于四类过程性信息',
  'denied.enforcementFile': '7.属于行政执法案卷',
  'denied.adminInquiry': '8.属于行政查询事项',
  'unavailable.notHeld': '1.本机关不掌握相关政府信息',
  'unavailable.needsCreation': '2.没有现成信息需要另行制作',
  'unavailable.stillUnclear': '3.补正后申请内容仍不明确',
  'rejected.petition': '1.信访举报投诉类申请',
  'rejected.duplicate': '2.重复申请',
  'rejected.publication': '3.要求提供公开出版物',
  'rejected.massRepeated': '4.无正当理由大量反复申请',
  'rejected.reissue': '5.要求行政机关确认或重新出具已获取信息',
  'otherHandling.noCorrection': '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  'otherHandling.feeUnpaid': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  'otherHandling.other': '3.其他',
  'otherHandling.all': '（六）其他处理',
  outcomeTotal: '（七）总计',
  carriedOut: '四、结转下年度继续办理',
};

/** Labels over several rows of table 3. */
export const OUTCOMES = '三、本年度办理结果';
export const GROUP_WORDS: Readonly<Record<string, string>> = {
  denied: '（三）不予公开',
  unavailable: '（四）无法提供',
  rejected: '（五）不予处理',
  otherHandling: '（六）其他处理',
};

export const LITIGATION = '行政诉讼';
export const DISPUTE_GROUP_WORDS: Record<DisputeGroup, string> = {
  reconsideration: '行政复议',
  directLitigation: '未经复议直接起诉',
  litigationAfterReconsideration: '复议后起诉',
};
export const RESULT_WORDS: Record<DisputeResult, string> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
};

/** One block of table 2: the clause that heads it, its columns, its rows. */
export interface Block {
  readonly clause: string;
  readonly columns: readonly (readonly [field: ProactiveField, label: string])[];
  readonly rows: readonly (readonly [row: ProactiveRow, label: string])[];
}
type Columns = Block['columns'];

const decisions: Columns = [['decisions', '本年处理决定数量']];
const items: Columns = [
  ['priorItems', '上一年项目数量'],
  ['itemsChange', '本年增/减'],
  ['decisions', '处理决定数量'],
];

export const BLOCKS: Record<Edition, readonly Block[]> = {
  '2021': [
    {
      clause: '一',
      columns: [
        ['issued', '本年制发件数'],
        ['repealed', '本年废止件数'],
        ['inForce', '现行有效件数'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocuments', '行政规范性文件'],
      ],
    },
    { clause: '五', columns: decisions, rows: [['licensing', '行政许可']] },
    {
      clause: '六',
      columns: decisions,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    { clause: '八', columns: [['amount', '本年收费金额（单位：万元）']], rows: [['fees', '行政事业性收费']] },
  ],
  '2019': [
    {
      clause: '一',
      columns: [
        ['newlyMade', '本年新制作数量'],
        ['newlyDisclosed', '本年新公开数量'],
        ['totalDisclosed', '对外公开总数量'],
      ],
      rows: [
        ['regulations', '规章'],
        ['normativeDocuments', '规范性文件'],
      ],
    },
    {
      clause: '五',
      columns: items,
      rows: [
        ['licensing', '行政许可'],
        ['otherServices', '其他对外管理服务事项'],
      ],
    },
    {
      clause: '六',
      columns: items,
      rows: [
        ['penalties', '行政处罚'],
        ['coercion', '行政强制'],
      ],
    },
    { clause: '八', columns: items.slice(0, 2), rows: [['fees', '行政事业性收费']] },
    {
      clause: '九',
      columns: [
        ['projects', '采购项目数量'],
        ['amount', '采购总金额'],
      ],
      rows: [['procurement', '政府集中采购']],
    },
  ],
};
