import type { ProactiveField, ProactiveRow } from '../addresses';
import { type Label, label } from './label';

/** Table 2's rows in both editions. */
export const PROACTIVE_ROW_LABELS: Record<ProactiveRow, Label> = {
  regulations: label('规章', 'regulations'),
  normativeDocuments: label('行政规范性文件', 'normative documents', { aliases: ['规范性文件'] }),
  licensing: label('行政许可', 'administrative licensing'),
  otherServices: label('其他对外管理服务事项', 'other external services'),
  penalties: label('行政处罚', 'administrative penalties'),
  coercion: label('行政强制', 'administrative coercion'),
  fees: label('行政事业性收费', 'administrative fees', { variants: ['行政事业型收费'] }),
  procurement: label('政府集中采购', 'government procurement'),
};

/** Table 2's columns in both editions; `amount` stands for the fee of 2021 and the purchase of 2019. */
export const PROACTIVE_COLUMN_LABELS: Record<
  Exclude<ProactiveField, 'amount'> | 'feeAmount' | 'purchaseAmount',
  Label
> = {
  issued: label('本年制发件数', 'issued this year'),
  repealed: label('本年废止件数', 'repealed this year'),
  inForce: label('现行有效件数', 'in force', { aliases: ['现行有效件数（历史累计）'] }),
  newlyMade: label('本年新制作数量', 'newly made'),
  newlyDisclosed: label('本年新公开数量', 'newly disclosed'),
  totalDisclosed: label('对外公开总数量', 'disclosed in total'),
  priorItems: label('上一年项目数量', 'items last year'),
  itemsChange: label('本年增/减', 'change this year', { aliases: ['本年增减'] }),
  decisions: label('本年处理决定数量', 'decisions this year', { aliases: ['处理决定数量'] }),
  projects: label('采购项目数量', 'projects'),
  feeAmount: label('本年收费金额（单位：万元）', 'fees collected (10,000 yuan)', { aliases: ['本年收费金额'] }),
  purchaseAmount: label('采购总金额', 'amount purchased', { aliases: ['采购总金额（万元）'] }),
};

/** The clauses of 条例 art. 20 that head table 2's blocks. */
export const PROACTIVE_BLOCKS = ['一', '五', '六', '八', '九'].map((item) => `第二十条第（${item}）项`);
