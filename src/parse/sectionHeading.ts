import type { SectionId } from '../report/addresses';
import { SECTION_LABELS } from '../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../report/normalise';
import { labelIndex } from './labelIndex';

/** A line that heads one of the six sections. */
export interface HeadingMatch {
  readonly section: SectionId;
  /** Numbered as a section is (一、), which a line of a menu is not. */
  readonly isNumbered: boolean;
  /** Worded as the form, or as other reports, word it: not only by what it speaks of. */
  readonly isKnown: boolean;
}

const MAX_HEADING = 40;
const wordings = labelIndex(SECTION_LABELS);
const numbered = /^(?:第[一二三四五六七八九十]{1,2}部分|第?[一二三四五六七八九十]{1,2}[、.,:)]+|\d[、.])/;

/** Headings in words of their own, tried only on numbered lines; the order decides where two fit. */
const cues: readonly [SectionId, RegExp][] = [
  ['disputes', /(?:行政复议|复议).*(?:诉讼|情况)/],
  ['problems', /(?:存在|主要).*问题|问题.*(?:改进|整改|措施)/],
  ['otherMatters', /(?:其他|其它).*(?:报告|说明).*(?:事项|情况|内容)|需要?报告的?其[他它]事项/],
  ['requests', /(?:收到|受理|处理|办理|依).*申请.*(?:情况|公开)/],
  ['proactive', /主动公开.*(?:信息|情况)/],
  ['overview', /^(?:20\d\d年(?:度)?)?.{0,14}(?:总体情况|基本情况|总体概述|概述|概况)$/],
];

/** Whether a line heads a section: by its wording, or, when it is numbered, by what it speaks of. */
export function sectionHeading(line: string): HeadingMatch | null {
  if (line.length > MAX_HEADING * 2) return null;
  const text = normalise(line);
  if (text.length < 3 || text.length > MAX_HEADING || /[。;；!?]|\.(?:pdf|docx?|wps|ofd|xlsx?)$/i.test(text))
    return null;
  const isNumbered = numbered.test(text);
  const isSubheading = /^\(/.test(text);
  const known = wordings(text);
  if (known && !isSubheading) return { section: known.id, isNumbered, isKnown: true };
  if (!isNumbered || text.length > 34) return null;
  const bare = withoutOrdinal(text);
  const cue = cues.find(([, pattern]) => pattern.test(bare));
  return cue ? { section: cue[0], isNumbered, isKnown: false } : null;
}
