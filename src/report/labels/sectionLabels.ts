import type { SectionId } from '../addresses';
import { type Label, label } from './label';

/** The six section headings of the form, with their ordinals; wordings within a few edits need not be listed. */
export const SECTION_LABELS: Record<SectionId, Label> = {
  overview: label('一、总体情况', {
    variants: ['政府信息公开工作的基本情况', '基本情况', '概述', '总体概述'],
  }),
  proactive: label('二、主动公开政府信息情况', {
    variants: ['行政机关主动公开政府信息情况', '主动公开情况', '政府信息主动公开情况'],
  }),
  requests: label('三、收到和处理政府信息公开申请情况', {
    variants: ['行政机关收到和处理政府信息公开申请情况', '政府信息公开申请情况'],
  }),
  disputes: label('四、政府信息公开行政复议、行政诉讼情况', {
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议及诉讼情况',
      '政府信息公开复议、诉讼和申诉情况',
    ],
  }),
  problems: label('五、存在的主要问题及改进情况', {
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在的主要问题及整改措施',
      '存在的问题及改进措施',
      '主要问题和改进措施',
    ],
  }),
  otherMatters: label('六、其他需要报告的事项', {
    variants: ['需要报告的其他事项'],
  }),
};
