import { CORNER, GROUP_WORDS, LITIGATION, OUTCOMES } from './form';

/** Ways in which real pages print the form's labels, each meaning the same. */
export interface LabelStyle {
  readonly brackets: 'form' | 'half' | 'lost';
  readonly numbering: 'form' | 'comma' | 'none' | 'spaced';
  /** White space within labels. */
  readonly breaks: 'none' | 'spaces' | 'vertical' | 'halves' | 'ideographic';
  readonly total: '总计' | '合计';
  readonly isWelfareShort: boolean;
}

const half: Record<string, string> = { '（': '(', '）': ')', '，': ',', '：': ':', '、': '、' };

function broken(text: string, how: LabelStyle['breaks']): string {
  if (how === 'none' || text.length < 2) return text;
  if (how === 'vertical') return [...text].join('\n');
  const gap = how === 'halves' ? '\n' : how === 'spaces' ? ' ' : '\u3000';
  const at = Math.ceil(text.length / 2);
  return `${text.slice(0, at)}${gap}${text.slice(at)}`;
}

/** A label as a page of this style prints it; `index` lets labels of one page differ. */
export function reworded(text: string, style: LabelStyle, index: number): string {
  let words = text.replace('总计', style.total);
  if (style.isWelfareShort && words === '社会公益组织') words = '社会组织';
  if (style.numbering === 'comma') words = words.replace(/^(\d)\./, '$1、');
  if (style.numbering === 'none') words = words.replace(/^\d\./, '');
  if (style.numbering === 'spaced') words = words.replace(/^(\d)\./, '$1. ');
  if (style.brackets === 'half') words = words.replace(/[（），：]/g, (it) => half[it] ?? it);
  if (style.brackets === 'lost') words = words.replace(/^（(.)）/, '$1）');
  return index % 3 === 2 ? words : broken(words, style.breaks);
}

/** Instructions of the kind that districts leave inside labels: they name other labels and print figures. */
export const INSTRUCTIONS = [
  '（历史累计）',
  '（含行政处罚、行政强制及第二十条规定的-8类文件）',
  '（单位：件，不含上年结转、总计、其他，截至12月31日，自然人与法人或其他组织均填，结果维持、规章、行政许可各栏相同）',
  '(不含 3 件转办)',
];

const untouched = new Set([
  CORNER,
  OUTCOMES,
  LITIGATION,
  '申请人情况',
  '法人或其他组织',
  ...Object.values(GROUP_WORDS),
]);
const ordinal = /^(?:（.）|[一二三四]、|\d\.)/;

/** Edits after which a label of this length still names itself; the form's shortest are too like each other for one. */
export function editsOf(text: string): number {
  const { length } = text.replace(ordinal, '');
  if (untouched.has(text) || text.startsWith('第二十条')) return 0;
  return length >= 12 ? 2 : length >= 5 ? 1 : 0;
}

/** A label with slips of the pen, by characters that stand in no label of the form. */
export function misspelt(text: string, edits: number, seed: number): string {
  const head = ordinal.exec(text)?.[0] ?? '';
  const letters = [...text.slice(head.length)];
  for (let edit = 0; edit < Math.min(edits, editsOf(text)); edit += 1) {
    // A quote mark or a bracket more or less is no slip.
    const words = letters.flatMap((letter, index) => (/[\u4e00-\u9fff]/.test(letter) ? index : []));
    const at = words[(seed + edit * 5) % words.length] ?? 0;
    const kind = (seed + edit) % 3;
    letters.splice(at, kind === 2 ? 0 : 1, ...(kind === 1 ? [] : ['某']));
  }
  return head + letters.join('');
}
