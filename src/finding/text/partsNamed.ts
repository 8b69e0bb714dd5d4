/** How many parts a sentence says the report has, and how many it names. */
export interface PartsNamed {
  readonly said: number;
  readonly named: number;
}

const numerals = [...'一二三四五六七八九十'];
const said = /([三四五六七八九]|\d)(?:个|大)?部分/;
/** The six parts by what each is called; anything else between commas is a part of its own. */
const parts: readonly RegExp[] = [
  /总体|整体|基本情况|概述|概况/,
  /主动公开/,
  /申请/,
  /复议|诉讼/,
  /问题|改进|不足/,
  /其[他它]|报告的?事项/,
];

/** How many things are listed before or behind the number of parts, whatever they are called. */
function countListed(sentence: string, at: number): number {
  const list = sentence.replace(/行政复议、(?=行政诉讼|诉讼|提起)/g, '行政复议');
  const shift = sentence.length - list.length;
  const before = list.slice(0, Math.max(0, at - shift)).replace(/^.*?(?:由|包括|包含|分为|分|[:：])/, '');
  const behind = list.slice(Math.max(0, at - shift)).replace(/^.*?(?:组成|构成|包括|包含|分别[是为]|[:：])/, '');
  const count = (text: string) =>
    text.split(/[、;；,，]|(?:和|以及|及)(?!处理|办理|改进|整改|诉讼|行政诉讼|提起)/).filter((it) => it.length >= 4)
      .length;
  return Math.max(count(before), count(behind));
}

/**
 * Reads “由总体情况、……六部分组成”. Null where it is no such list, or an open one (等六部分); parts that are not of
 * the form count too, so that what can't be told apart is never too few.
 */
export function partsNamed(sentence: string): PartsNamed | null {
  const match = said.exec(sentence);
  const digit = match?.[1] ?? '';
  const isList = /组成|构成|包括|包含|分为|内容/.test(sentence);
  if (!match || !isList || /等(?:共)?(?:[三四五六七八九]|\d)(?:个|大)?部分|等(?:内容|方面|情况)/.test(sentence))
    return null;
  const pieces = sentence
    .replace(/行政复议、(?=行政诉讼|诉讼|提起)/g, '行政复议')
    .split(/[、;；,，:：]|(?:和|以及|及)(?!改进)/);
  const known = parts.filter((part) => part.test(sentence)).length;
  const others = pieces.filter((piece) => /附[表件录]|名词|解释|建议|说明/.test(piece)).length;
  const named = Math.max(known + others, countListed(sentence, match.index));
  return { said: numerals.indexOf(digit) + 1 || Number(digit), named };
}
