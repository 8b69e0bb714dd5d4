import { hashOf } from '../hashOf';
import type { Bilingual, Failure, Outcome, Severity } from '../rule';
import type { TextSentence } from './sentencesOf';

/** Sentences that a rule remarks on together, and what it says of them. */
export interface Remark {
  readonly sentences: readonly [TextSentence, ...TextSentence[]];
  readonly message: Bilingual;
  readonly severity?: Severity;
  /** The words in the first sentence's paragraph to mark, where they are less than its sentences. */
  readonly quote?: { readonly start: number; readonly end: number };
}

const LONGEST_EXCERPT = 120;

function failureOf({ sentences, message, severity, quote }: Remark, key: string): Failure {
  const [first, ...rest] = sentences;
  const places = [...new Set(rest.map(({ place }) => place))].filter((place) => place !== first.place);
  const { text } = first;
  return {
    outcome: 'fail',
    key,
    addresses: [first.place, ...places],
    message,
    excerpt: text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text,
    quotes: quote
      ? [{ ...quote, place: first.place }]
      : sentences.map(({ place, start, end }) => ({ place, start, end })),
    ...(severity ? { severity } : {}),
  };
}

/** A finding for each remark, its key a hash of its first sentence; `pass` without any, `absent` without a subject. */
export function* textFailures(hasSubject: boolean, remarks: Iterable<Remark>): Iterable<Outcome> {
  const counts = new Map<string, number>();
  for (const remark of remarks) {
    const hash = hashOf(remark.sentences[0].words);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    yield failureOf(remark, count === 1 ? hash : `${hash}.${count}`);
  }
  if (counts.size === 0) yield { outcome: hasSubject ? 'pass' : 'absent', key: 'report' };
}

/** The first words of a sentence, for a message. */
export function opening({ text }: TextSentence, length = 30): string {
  return text.length > length ? `${text.slice(0, length)}…` : text.replace(/[。；！？;!?]+$/, '');
}
