import { beginsFormWord, isFormWord } from '../../../report/formWords';

/** What districts print behind a label; a page's end may cut it before its bracket closes. */
const instruction = /[(（][^()（）]*[)）]?$/;

export const words = (text: string): string => text.replace(/\s/g, '');

/** Whether a text is, as a whole, a label of the form. */
export function isLabel(text: string): boolean {
  const word = words(text);
  return isFormWord(word) || isFormWord(word.replace(instruction, ''));
}

/** Whether two texts, one at a page's end and one at the top of the next, are one label that the end has cut. */
export function isOneLabel(above: string, below: string): boolean {
  if (words(above) === '' || words(below) === '') return false;
  const both = words(above + below);
  if (isLabel(both)) return !(isLabel(above) && isLabel(below));
  return beginsFormWord(both) && !isLabel(above) && !isLabel(below);
}
