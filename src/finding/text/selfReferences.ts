import type { Report } from '../../report/report';
import { sentencesOf, type TextSentence } from './sentencesOf';

/** How an organ speaks of itself, by the last words of its name. */
const kinds = [
  ['镇', /镇(?:人民政府)?$/],
  ['乡', /乡(?:人民政府)?$/],
  ['街道', /街道(?:办事处)?$/],
  ['局', /局$/],
  ['委', /(?:委|委员会)$/],
  ['厅', /厅$/],
  ['办', /办(?:公室)?$/],
  ['府', /(?:[省市县区旗州盟]|人民政府)$/],
] as const;
type Kind = (typeof kinds)[number][0];

export type SelfWord = '局' | '委' | '厅' | '镇' | '乡' | '街道';

/** Words that no such organ uses of itself; a 乡 and a 镇 write 我乡（镇） of each other, a 办 may be one of its 局. */
const foreign: Record<Kind, readonly SelfWord[]> = {
  镇: ['局', '委', '厅', '街道'],
  乡: ['局', '委', '厅', '街道'],
  街道: ['局', '委', '厅', '镇', '乡'],
  局: ['委', '厅', '镇', '乡', '街道'],
  委: ['局', '厅', '镇', '乡', '街道'],
  厅: ['局', '委', '镇', '乡', '街道'],
  办: ['局', '委', '厅', '镇', '乡', '街道'],
  府: ['局', '委', '厅', '镇', '乡', '街道'],
};

/** 我局限于, 本委托, 我乡村 are no names of anyone. */
const self = /[我本](局(?!限|势)|委(?!托|派|任|屈|婉|员[^会]|以)|厅|镇(?!静|定|压)|乡(?!村|镇|愁|亲|土|贤|\()|街道)/g;
/** Titles and what others said. */
const QUOTED = /《[^《》]*》|“[^“”]*”|「[^「」]*」/g;

function kindOf(name: string): Kind | null {
  const text = name.replace(/[（(].*$/, '');
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether an organ has another name with such a word: a joint organ, or a board on its door. */
function hasAlias(report: Report, word: SelfWord, text: string): boolean {
  const names = [report.organ ?? '', ...report.stated.organs.map(({ name }) => name)];
  if (names.some((name) => name.replace(/城乡|乡村|乡镇/g, '').includes(word))) return true;
  return new RegExp(`(?:加?挂|合署|合并|简称)[^。；]{0,24}${word}|${word}[^。；]{0,6}(?:牌子|合署)`).test(text);
}

/** Sentences in which the report calls its organ what it is not, by the word. */
export function selfReferences(report: Report): Map<SelfWord, TextSentence[]> {
  const found = new Map<SelfWord, TextSentence[]>();
  const kind = report.organ === null ? null : kindOf(report.organ);
  if (kind === null || report.organKind === 'unknown' || report.organKind === 'other') return found;
  const sentences = sentencesOf(report);
  const text = sentences.map((sentence) => sentence.text).join('。');
  const words = foreign[kind].filter((word) => !hasAlias(report, word, text));
  for (const sentence of sentences) {
    const own = sentence.text.replace(QUOTED, '').normalize('NFKC').replace(/\s/g, '');
    const said = new Set([...own.matchAll(self)].map(([, word]) => word));
    for (const word of words) {
      if (!said.has(word)) continue;
      const before = found.get(word);
      if (before) before.push(sentence);
      else found.set(word, [sentence]);
    }
  }
  return found;
}
