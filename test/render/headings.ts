import type { SectionId } from '../../src/report/addresses';

const words: Record<SectionId, readonly [number: string, official: string, misspelt: string, reworded: string]> = {
  overview: ['一', '总体情况', '总体情况概述', '2023年政务公开总体情况'],
  proactive: ['二', '主动公开政府信息情况', '主动公开政府信息某情况', '行政机关主动公开政府信息情况'],
  requests: ['三', '收到和处理政府信息公开申请情况', '收到和处理政府信息公开的申请情况', '政府信息公开申请情况'],
  disputes: [
    '四',
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政法复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
  ],
  problems: ['五', '存在的主要问题及改进情况', '存在的主要问题及改情况', '存在的主要问题及整改措施'],
  otherMatters: ['六', '其他需要报告的事项', '其他需报告的事项', '需要报告的其他事项'],
};

/** How a page prints a heading, and whether `sections/heading-wording` or `sections/heading-missing` remarks on it. */
export const HEADINGS = {
  strong: { write: (number, text) => `<p><strong>${number}、${text}</strong></p>`, rule: null },
  spans: {
    write: (number, text) =>
      `<p><span style="font-family:黑体"><span>${number}</span>、${text.slice(0, 3)}</span><span>${text.slice(3)}</span></p>`,
    rule: null,
  },
  cut: { write: (number, text) => `<p><br />${number}、${text.slice(0, -4)}<br />${text.slice(-4)}</p>`, rule: null },
  indented: { write: (number, text) => `<p>&nbsp;&nbsp;${number}、${text}&nbsp;</p>`, rule: null },
  heading: { write: (number, text) => `<h3>${number}．${text}</h3>`, rule: null },
  line: { write: (number, text) => `<div>${number}、${text}<br></div>`, rule: null },
  part: { write: (number, text) => `<p>第${number}部分 ${text}</p>`, rule: null },
  unnumbered: { write: (_, text) => `<p><b>${text}</b></p>`, rule: null },
  renumbered: { write: (_, text) => `<p><strong>一、${text}</strong></p>`, rule: null },
  spelt: { write: (number, _, text) => `<p><b>${number}、${text}</b></p>`, rule: 'sections/heading-wording' },
  worded: { write: (number, _, __, text) => `<p><b>${number}、${text}</b></p>`, rule: 'sections/heading-wording' },
  absent: { write: () => '', rule: 'sections/heading-missing' },
} satisfies Record<
  string,
  { write: (number: string, official: string, misspelt: string, reworded: string) => string; rule: string | null }
>;
export type HeadingKind = keyof typeof HEADINGS;
export const HEADING_KINDS = Object.keys(HEADINGS) as HeadingKind[];

/** A section's heading as a page prints it. */
export function heading(section: SectionId, kind: HeadingKind): string {
  return HEADINGS[kind].write(...words[section]);
}

/** The heading in plain words, for a row of a table that holds more than one section. */
export const headingWords = (section: SectionId) => `${words[section][0]}、${words[section][1]}`;
