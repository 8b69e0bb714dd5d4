import type { Clause } from '../clauses/clause';

/** 除上述外, 此外: holds for all that the sentence says after it. */
const besides = /(?<![解废删消清排免拆])除|此外|另外|以外|之外|此后|其后/;
/** 无其他案件, 再无案件, 其余均无: of what was named before it says nothing. */
const others = /其[他它](?!组织|结果|处理|方式处理|法律|类型)|其余|另(?!行)|再|别的|新的|新发生|额外|余下|剩余/;

/** Whether a denial, or what it says of all, leaves out what was named elsewhere. */
export function deniesRest({ sentence, start, end }: Pick<Clause, 'sentence' | 'start' | 'end'>): boolean {
  const { text } = sentence.passage;
  const before = text.slice(sentence.start, start);
  const [opening = ''] = /[^，。；：、]*[，：]?$/.exec(before) ?? [];
  const isOpening = !/\d/.test(opening);
  return (
    besides.test(before) ||
    others.test((isOpening ? opening : '') + text.slice(start, end)) ||
    besides.test(text.slice(start, end))
  );
}
