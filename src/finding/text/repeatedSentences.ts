import type { SectionId } from '../../report/addresses';
import type { Report } from '../../report/report';
import { sentencesOf, type TextSentence } from './sentencesOf';

/** Fewer characters may be alike by chance. */
const LEAST = 20;
/** Sections three and four repeat in words what section one says, and so does a statement on fees. */
const prose: ReadonlySet<SectionId | null> = new Set<SectionId>(['overview', 'proactive', 'problems', 'otherMatters']);
const usual =
  /电子版|下载|联系电话|邮编|邮政编码|通讯地址|如[对有].{0,20}(?:疑问|建议)|部分组成|统计(?:期限|时间|时限)|处理费|收费|复议|诉讼/;
/** What every report may say twice in other sentences: its guiding thought. */
const preface = /习近平|党的二十大|党的十九大|党中央|国务院|为指导/;

const bare = (words: string) => words.replace(/[。；！？;!?,，、:：.()（）]/g, '');

const wordsOf = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** The last clauses of a sentence that together are long enough, two or more: … ，甚至……，为……提供参考. */
function tailOf(sentence: TextSentence): TextSentence | null {
  const { text, start, end } = sentence;
  const commas = [...text.matchAll(/[，,]/g)].map(({ index }) => index).reverse();
  // Clause by clause: a text of commas would be read anew at each of them.
  let length = 0;
  let next = text.length;
  for (const [index, comma] of commas.entries()) {
    length += bare(wordsOf(text.slice(comma + 1, next))).length;
    next = comma;
    if (index < 1 || length < LEAST) continue;
    const tail = text.slice(comma + 1);
    const words = wordsOf(tail);
    return preface.test(words) ? null : { ...sentence, text: tail, words, start: start + comma + 1, end };
  }
  return null;
}

function grouped(sentences: readonly TextSentence[]): TextSentence[][] {
  const groups = new Map<string, TextSentence[]>();
  for (const sentence of sentences) {
    const key = bare(sentence.words);
    if (key.length < LEAST) continue;
    const group = groups.get(key);
    if (group) group.push(sentence);
    else groups.set(key, [sentence]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const spot = ({ place, end }: TextSentence) => `${place} ${end}`;

/**
 * Sentences of twenty characters or more that stand in the report's prose more than once, and the ends of otherwise
 * different sentences where they are as long; in page order.
 */
export function repeatedSentences(report: Report): TextSentence[][] {
  const sentences = sentencesOf(report).filter(({ section, words }) => prose.has(section) && !usual.test(words));
  const whole = grouped(sentences);
  const known = new Set(whole.flat().map(spot));
  const others = sentences.filter((sentence) => !known.has(spot(sentence)));
  return [...whole, ...grouped(others.flatMap((sentence) => tailOf(sentence) ?? []))];
}
