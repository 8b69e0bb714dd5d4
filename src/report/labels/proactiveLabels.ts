import type { ProactiveField, ProactiveRow } from '../addresses';
import type { Label } from './label';

/** Table 2's rows in both editions. */
export const PROACTIVE_ROW_LABELS: Record<ProactiveRow, Label> = {
  regulations: { official: '规章', en: 'regulations' },
  normativeDocuments: { official: '行政规范性文件', aliases: ['规范性文件'], en: 'normative documents' },
  licensing: { official: '行政许可', en: 'administrative licensing' },
  otherServices: { official: '其他对外管理服务事项', en: 'other external services' },
  penalties: { official: '行政处罚', en: 'administrative penalties' },
  coercion: { official: '行政强制', en: 'administrative coercion' },
  fees: { official: '行政事业性收费', variants: ['行政事业型收费'], en: 'administrative fees' },
  procurement: { official: '政府集中采购', en: 'government procurement' },
};

/** Table 2's columns in both editions; `amount` stands for the fee of 2021 and the purchase of 2019. */
export const PROACTIVE_COLUMN_LABELS: Record<
  Exclude<ProactiveField, 'amount'> | 'feeAmount' | 'purchaseAmount',
  Label
> = {
  issued: { official: '本年制发件数', en: 'issued this year' },
  repealed: { official: '本年废止件数', en: 'repealed this year' },
  inForce: { official: '现行有效件数', aliases: ['现行有效件数（历史累计）'], en: 'in force' },
  newlyMade: { official: '本年新制作数量', en: 'newly made' },
  newlyDisclosed: { official: '本年新公开数量', en: 'newly disclosed' },
  totalDisclosed: { official: '对外公开总数量', en: 'disclosed in total' },
  priorItems: { official: '上一年项目数量', en: 'items last year' },
  itemsChange: { official: '本年增/减', aliases: ['本年增减'], en: 'change this year' },
  decisions: { official: '本年处理决定数量', aliases: ['处理决定数量'], en: 'decisions this year' },
  projects: { official: '采购项目数量', en: 'projects' },
  feeAmount: { official: '本年收费金额（单位：万元）', aliases: ['本年收费金额'], en: 'fees collected (10,000 yuan)' },
  purchaseAmount: { official: '采购总金额', aliases: ['采购总金额（万元）'], en: 'amount purchased' },
};

/** The clauses of 条例 art. 20 that head table 2's blocks. */
export const PROACTIVE_BLOCKS = ['一', '五', '六', '八', '九'].map((item) => `第二十条第（${item}）项`);
/** The left cell of each block's header row. */
export const PROACTIVE_CORNER = '信息内容';
