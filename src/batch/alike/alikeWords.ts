import { percent } from '../../finding/history/copiedParagraphs';
import type { Bilingual } from '../../finding/rule';
import { nameOf } from '../../report/nameOf';
import type { AlikePair } from './alikeParagraphs';

/** What is said of two paragraphs: how much of their words is the same, and of nobody that they copied. */
export function alikeWords({ one, other, share }: AlikePair, nameOfUnit: (unit: string) => string): Bilingual {
  const [own, theirs] = [nameOf(one.place), nameOf(other.place)];
  const [first, second] = [nameOfUnit(one.unit), nameOfUnit(other.unit)];
  return {
    zh: `${first}${own.zh}与${second}${theirs.zh}：对应段落文字相同 ${percent(share)}`,
    en: `${first}, ${own.en}, and ${second}, ${theirs.en}: ${percent(share)} of the words are the same`,
  };
}

/** What was left out before anything was compared; said beside the list. */
export const ALIKE_NOTE: Bilingual = {
  zh: '仅供参考。不计格式用语和三分之一以上单位共有的语句；数字不参加比较',
  en: 'For information only. Wording of the form and sentences that over a third of the units share are left out; numbers are not compared',
};
