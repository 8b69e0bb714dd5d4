import type { ProactiveField, ProactiveRow } from '../addresses';
import { type Label, label } from './label';

/** Table 2's rows in both editions. */
export const PROACTIVE_ROW_LABELS: Record<ProactiveRow, Label> = {
  regulations: label('规章'),
  normativeDocuments: label('行政规范性文件', { aliases: ['规范性文件'] }),
  licensing: label('行政许可'),
  otherServices: label('其他对外管理服务事项'),
  penalties: label('行政处罚'),
  coercion: label('行政强制'),
  fees: label('行政事业性收费', { variants: ['行政事业型收费'] }),
  procurement: label('政府集中采购'),
};

/** Table 2's columns in both editions; `amount` stands for the fee of 2021 and the purchase of 2019. */
export const PROACTIVE_COLUMN_LABELS: Record<
  Exclude<ProactiveField, 'amount'> | 'feeAmount' | 'purchaseAmount',
  Label
> = {
  issued: label('本年制发件数'),
  repealed: label('本年废止件数'),
  inForce: label('现行有效件数', { aliases: ['现行有效件数（历史累计）'] }),
  newlyMade: label('本年新制作数量'),
  newlyDisclosed: label('本年新公开数量'),
  totalDisclosed: label('对外公开总数量'),
  priorItems: label('上一年项目数量'),
  itemsChange: label('本年增/减', { aliases: ['本年增减'] }),
  decisions: label('本年处理决定数量', { aliases: ['处理决定数量'] }),
  projects: label('采购项目数量'),
  feeAmount: label('本年收费金额（单位：万元）', { aliases: ['本年收费金额'] }),
  purchaseAmount: label('采购总金额', { aliases: ['采购总金额（万元）'] }),
};

/** The clauses of 条例 art. 20 that head table 2's blocks. */
export const PROACTIVE_BLOCKS = ['一', '五', '六', '八', '九'].map((item) => `第二十条第（${item}）项`);
