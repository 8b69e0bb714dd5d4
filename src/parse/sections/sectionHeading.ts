import { SECTIONS, type SectionId } from '../../report/addresses';
import { foldYears } from '../../report/dates';
import { SECTION_LABELS } from '../../report/labels/sectionLabels';
import { normalise, withoutOrdinal } from '../../report/normalise';
import { labelIndex, labelKey } from '../labels/labelIndex';

/** A line that heads one of the six sections. */
export interface HeadingMatch {
  readonly section: SectionId;
  /** Numbered as a section is (一、), which a line of a menu is not. */
  readonly isNumbered: boolean;
  /** Worded as the form, or as other reports, word it: not only by what it speaks of. */
  readonly isKnown: boolean;
  /** What the section says stands in the heading itself: 六、无其他需要报告的事项. */
  readonly isStatement: boolean;
}

const MAX_HEADING = 40;
const wordings = labelIndex(SECTION_LABELS);
const numbered = /^(?:第[一二三四五六七八九十]{1,2}部分|第?[一二三四五六七八九十]{1,2}[、.,:)]+|\d[、.])/;

const exact = new Set(wordings.wordings);
/** What is typed, or read by a scanner, for a heading's numeral: a dash or a stroke for 一, 壹, I, a numeral without its mark. */
const slip =
  /^(?:[-‐-―─━ー㇐ㄧ_~丨|=ニlIVX]{1,3}(?=[、.,:;·•)])|[-‐-―─━]{1,2}|[壹贰叁肆伍陆]|第?[一二三四五六七八九十\d]{1,2}[章节]?)?[、.,:;·•)]{0,3}/;
const denial = /无|没有|未|不存在/;
const deniesHere = /^.{0,10}?(?:无|没有|未|不存在)|(?:无|没有)$/;

/** A form's heading behind an ordinal that was mistyped, to the letter: a bullet in its place numbers nothing. */
function behindSlip(text: string): HeadingMatch | null {
  const [prefix = ''] = slip.exec(text) ?? [];
  const rest = text.slice(prefix.length).replace(/[。.;]$/, '');
  const key = labelKey(rest);
  if (prefix === '' || !exact.has(key)) return null;
  const found = wordings(rest);
  const isNumbered = /[壹贰叁肆伍陆一二三四五六七八九十\d]|[、.,:;)]/.test(prefix);
  return found && { section: found.id, isNumbered, isKnown: true, isStatement: false };
}

const bracketed = /^\(([一二三四五六])\)/;

/** （一）总体情况: the form's own heading behind its own number, though in brackets, as those of lesser headings stand. */
const isNumberedSo = (
  numeral: string | undefined,
  { id, isOdd }: { readonly id: SectionId; readonly isOdd: boolean },
) => numeral !== undefined && !isOdd && '一二三四五六'.indexOf(numeral) === SECTIONS.indexOf(id);

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
  if (text.length < 3 || text.length > MAX_HEADING) return null;
  const slipped = behindSlip(text);
  if (slipped) return slipped;
  if (/[。;；!?]|\.(?:pdf|docx?|wps|ofd|xlsx?)$/i.test(text)) return null;
  const isNumbered = numbered.test(text);
  const isSubheading = /^\(/.test(text);
  const known = wordings(text);
  const bare = withoutOrdinal(text);
  // 无其他需要报告的事项 is what the section says, unless the section's number stands before it.
  if (!isNumbered && known?.isOdd && denial.test(text)) return null;
  const isStatement = isNumbered && deniesHere.test(bare);
  if (known && isSubheading && isNumberedSo(bracketed.exec(text)?.[1], known)) {
    return { section: known.id, isNumbered: true, isKnown: true, isStatement: false };
  }
  if (known && !isSubheading) return { section: known.id, isNumbered, isKnown: true, isStatement };
  if (!isNumbered || text.length > 34) return null;
  const cue = cues.find(([, pattern]) => pattern.test(foldYears(bare)));
  return cue ? { section: cue[0], isNumbered, isKnown: false, isStatement } : null;
}
