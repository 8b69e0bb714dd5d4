import type { DisputeGroup, DisputeResult } from '../addresses';
import { type Label, label } from './label';

/** The header over the two groups of court cases. */
export const LITIGATION_LABEL = '行政诉讼';

/** A group of court cases, which may bear the header's name before its own. */
const ofLitigation = (official: string): Label =>
  label(official, {
    aliases: [`${LITIGATION_LABEL}（${official}）`, `${LITIGATION_LABEL}—${official}`, LITIGATION_LABEL + official],
  });

/** Table 4's groups; the last two stand under 行政诉讼. */
export const DISPUTE_GROUP_LABELS: Record<DisputeGroup, Label> = {
  reconsideration: label('行政复议'),
  directLitigation: ofLitigation('未经复议直接起诉'),
  litigationAfterReconsideration: ofLitigation('复议后起诉'),
};

/** The five columns of each group. */
export const DISPUTE_RESULT_LABELS: Record<DisputeResult, Label> = {
  upheld: label('结果维持', { variants: ['维持'] }),
  corrected: label('结果纠正', { variants: ['纠正'] }),
  other: label('其他结果', { aliases: ['其它结果'], variants: ['其他', '其它'] }),
  pending: label('尚未审结', {
    variants: ['尚未审理', '尚未办结', '未审结', '未结'],
  }),
  total: label('总计', { aliases: ['合计'] }),
};
