import { remember } from './remember';
import { simplified } from './traditional/simplified';

const invisible = /[\s\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff\u00ad]/g;
const quotes = /[“”„‟"'‘’「」『』«»]/g;

/** Text as labels are compared: NFKC (full-width forms become half-width), in simplified characters, without white space or quote marks. */
export function normalise(text: string): string {
  return text.length > SHORT ? plain(text) : remembered(text);
}

const SHORT = 200;
const plain = (text: string) =>
  simplified(text.normalize('NFKC')).replace(invisible, '').replace(quotes, '').replace(/[﹑､]/g, '、');
const remembered = remember(plain);

const ordinal =
  /^(?:第[一二三四五六七八九十]{1,2}部分[、.．,，:：]*|第?[(（]?[一二三四五六七八九十]{1,3}[)）、.．,，:：]+|[(（]?\d{1,2}[)）、.．,，:：]+)/;

/** A normalised label without the number it begins with: 一、 第一部分 （一） (一) 一) 1. 1、. */
export function withoutOrdinal(label: string): string {
  return label.replace(ordinal, '');
}
