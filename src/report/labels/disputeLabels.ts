import type { DisputeGroup, DisputeResult } from '../addresses';
import { type Label, label } from './label';

/** Table 4's groups; the last two stand under 行政诉讼. */
export const DISPUTE_GROUP_LABELS: Record<DisputeGroup, Label> = {
  reconsideration: label('行政复议'),
  directLitigation: label('未经复议直接起诉', {
    aliases: ['行政诉讼（未经复议直接起诉）', '行政诉讼—未经复议直接起诉', '行政诉讼未经复议直接起诉'],
  }),
  litigationAfterReconsideration: label('复议后起诉', {
    aliases: ['行政诉讼（复议后起诉）', '行政诉讼—复议后起诉', '行政诉讼复议后起诉'],
  }),
};

/** The header over the two groups of court cases. */
export const LITIGATION_LABEL = '行政诉讼';

/** The five columns of each group. */
export const DISPUTE_RESULT_LABELS: Record<DisputeResult, Label> = {
  upheld: label('结果维持', { variants: ['维持', '维持结果', '被维持', '维持原行为'] }),
  corrected: label('结果纠正', { variants: ['纠正', '纠正结果', '被纠正', '纠错'] }),
  other: label('其他结果', { aliases: ['其它结果'], variants: ['其他', '其它', '其他情况'] }),
  pending: label('尚未审结', {
    variants: ['尚未审理', '尚未办结', '未审结', '未结', '尚未结案', '未结案', '审理中', '正在审理', '正在审理中'],
  }),
  total: label('总计', { aliases: ['合计'] }),
};
