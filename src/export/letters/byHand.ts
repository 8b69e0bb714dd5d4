import { isCorrected } from '../../result/kept/correction';
import type { Result } from '../../result/resultSchema';
import { letterText } from './letterText';

/** What a person said is to be read otherwise than it was, with what the page prints, for the end of a letter; none: nothing. */
export function byHandLines({ findings }: Pick<Result, 'findings'>): string[] {
  const own = findings.filter(isCorrected).map(({ message }) => letterText(message.zh.replace(/^人工读数：/, '')));
  return own.length === 0 ? [] : [`以上核对中有${own.length}处为人工读数：${own.join('；')}。`];
}
