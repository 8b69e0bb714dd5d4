import type { Bilingual, Severity } from '../../finding/rule';
import { isGreen } from '../../result/isGreen';
import { isPersonal, itemCounts } from '../../result/itemCounts';
import type { Finding, Item, Result, Verdict } from '../../result/resultSchema';
import type { Tone } from './paint';

interface Heading {
  readonly sign: string;
  readonly tone: Tone;
  readonly words: Bilingual;
}

const HEADINGS: Record<Verdict, Heading> = {
  pass: { sign: '✓', tone: 'pass', words: { zh: '相符', en: 'holds' } },
  review: { sign: '!', tone: 'warning', words: { zh: '存疑', en: 'to be reviewed' } },
  fail: { sign: '✗', tone: 'error', words: { zh: '不符', en: 'does not hold' } },
  incomplete: { sign: '?', tone: 'warning', words: { zh: '没有读全', en: 'not fully read' } },
  notReport: { sign: '–', tone: 'faint', words: { zh: '未发现年报', en: 'no report found' } },
};

/** A number of a person is neither a mismatch nor a doubt. */
const PERSONAL: Bilingual = { zh: '涉个人信息', en: 'personal number' };

/** How a result's verdict is said, in a word and a sign. */
export function headingOf(result: Result): Heading {
  if (result.error) return { sign: '–', tone: 'warning', words: { zh: '没有读取', en: 'not read' } };
  const { error, warning, personal } = itemCounts(result);
  if (personal > 0 && error + warning === 0 && result.verdict !== 'incomplete')
    return { ...HEADINGS[result.verdict], words: PERSONAL };
  if (result.verdict !== 'pass') return HEADINGS[result.verdict];
  const { words } = HEADINGS.pass;
  const isBesideBlanks = result.summary.passBesideBlanks > 0;
  return {
    sign: '✓',
    tone: isGreen(result) ? 'pass' : 'faint',
    words: isBesideBlanks ? { zh: '相符（含空白）', en: 'holds beside blanks' } : words,
  };
}

const SEVERITIES: Record<Severity, { readonly tone: Tone; readonly words: Bilingual }> = {
  error: { tone: 'error', words: { zh: '不符', en: 'mismatch' } },
  warning: { tone: 'warning', words: { zh: '存疑', en: 'doubt' } },
  info: { tone: 'faint', words: { zh: '提示', en: 'note' } },
};

/** What an item is called, and how it looks. */
export function gradeOf(item: Item): { readonly tone: Tone; readonly words: Bilingual } {
  const { tone, words } = SEVERITIES[item.severity];
  return { tone, words: isPersonal(item) ? PERSONAL : words };
}

/** What became of a finding since an earlier check. */
export const RECHECKED: Record<NonNullable<Finding['recheck']>, Bilingual> = {
  new: { zh: '新发现', en: 'new' },
  unchanged: { zh: '未变', en: 'unchanged' },
  unmended: { zh: '有改动，未改正', en: 'altered, not mended' },
  mended: { zh: '已改正', en: 'mended' },
};

interface Count {
  readonly of: (result: Result) => number;
  readonly words: Bilingual;
  /** Said only where there is one: most reports know nothing of the kind. */
  readonly isRare?: boolean;
}

/** The counts of a result in the order they are read; heads of the summary's columns too. */
export const COUNTS: readonly Count[] = [
  { of: (result) => itemCounts(result).error, words: { zh: '不符', en: 'mismatch' } },
  { of: (result) => itemCounts(result).warning, words: { zh: '存疑', en: 'doubt' } },
  { of: (result) => itemCounts(result).personal, words: PERSONAL, isRare: true },
  { of: ({ summary }) => summary.pass, words: { zh: '相符', en: 'holds' } },
  { of: ({ summary }) => summary.passBesideBlanks, words: { zh: '相符（含空白）', en: 'holds (blanks)' } },
  { of: ({ summary }) => summary.notAssessable, words: { zh: '无法核验', en: 'not assessable' } },
  { of: ({ summary }) => summary.info, words: { zh: '提示', en: 'notes' } },
];

export const WORDS = {
  verdict: { zh: '结论', en: 'verdict' },
  organ: { zh: '单位', en: 'organ' },
  year: { zh: '年度', en: 'year' },
  blank: { zh: '空白', en: 'blank' },
  file: { zh: '文件', en: 'file' },
  basis: { zh: '依据', en: 'basis' },
  experience: { zh: '经验规则，供核实', en: 'a heuristic, to be verified' },
  fix: { zh: '建议', en: 'to do' },
  noReport: {
    zh: '没有找到三张表和六个部分，或者页面是格式、通知、解读、其他期间的统计。年报若在附件、图片或框架里，请另存那一页再核验。',
    en: 'Neither the three tables nor the six parts were found, or the page is a form, a notice, an explanation or about a part of the year. A report in an attachment, a picture or a frame is not read.',
  },
} satisfies Record<string, Bilingual>;
