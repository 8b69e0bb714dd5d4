import type { DisputeGroup, DisputeResult } from '../addresses';
import type { Label } from './label';

/** Table 4's groups; the last two stand under 行政诉讼. */
export const DISPUTE_GROUP_LABELS: Record<DisputeGroup, Label> = {
  reconsideration: { official: '行政复议', en: 'reconsideration' },
  directLitigation: {
    official: '未经复议直接起诉',
    aliases: ['行政诉讼（未经复议直接起诉）', '行政诉讼—未经复议直接起诉', '行政诉讼未经复议直接起诉'],
    en: 'direct litigation',
  },
  litigationAfterReconsideration: {
    official: '复议后起诉',
    aliases: ['行政诉讼（复议后起诉）', '行政诉讼—复议后起诉', '行政诉讼复议后起诉'],
    en: 'litigation after reconsideration',
  },
};

/** The header over the two groups of court cases. */
export const LITIGATION_LABEL = '行政诉讼';

/** The five columns of each group. */
export const DISPUTE_RESULT_LABELS: Record<DisputeResult, Label> = {
  upheld: { official: '结果维持', en: 'upheld' },
  corrected: { official: '结果纠正', en: 'corrected' },
  other: { official: '其他结果', aliases: ['其它结果'], en: 'other result' },
  pending: { official: '尚未审结', en: 'pending' },
  total: { official: '总计', aliases: ['合计'], en: 'total' },
};
