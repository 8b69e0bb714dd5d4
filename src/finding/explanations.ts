import type { Report } from '../report/report';
import type { Quote } from './rule';
import { proseLines } from './text/proseLines';

/** A sentence of the report that tells why figures of two years may part, and the word in it that says so. */
export interface Explanation {
  readonly sentence: string;
  readonly quote: Quote;
  readonly word: string;
}

const changed = /机构改革|机构调整|机构合并|职能(?:划转|调整|划入|划出)|职责(?:划转|划入|划出|调整)|统计口径|口径调整/;
const cleared = /清理|失效|修改|修订|有效期/;
const documents = /文件|规章/;

function explanationsIn(report: Report, wordIn: (sentence: string) => string | undefined): Explanation[] {
  // What is planned stands in section 五: it explains nothing of the year.
  return proseLines(report, ['overview', 'proactive', 'requests', 'otherMatters']).flatMap(({ place, text }) =>
    [...text.matchAll(/[^。；;！!]+/g)].flatMap(({ 0: sentence, index }): Explanation[] => {
      const word = wordIn(sentence);
      if (word === undefined) return [];
      const start = index + sentence.indexOf(word);
      return [{ sentence: sentence.trim(), word, quote: { place, start, end: start + word.length } }];
    }),
  );
}

/** What the report says of a change of the organ or of what it counts. */
export function changesOfOrgan(report: Report): Explanation[] {
  return explanationsIn(report, (sentence) => changed.exec(sentence)?.[0]);
}

/** What the report says that parts the documents in force of one year from those of the next. */
export function changesOfStock(report: Report): Explanation[] {
  return explanationsIn(
    report,
    (sentence) => changed.exec(sentence)?.[0] ?? (documents.test(sentence) ? cleared.exec(sentence)?.[0] : undefined),
  );
}
