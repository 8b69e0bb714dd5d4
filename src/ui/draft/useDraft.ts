import { useRef, useState } from 'preact/hooks';
import type { DraftSource } from '../../check/draft/draftTask';
import { refusalText } from '../../words/documents';
import { inLanguage, languageOf } from '../../words/language';
import { type Say, say } from '../../words/say';
import type { DraftHost, DraftOutcome, DraftState } from './draftHost';

/** Words written in place of a cell's own. */
export interface Mended {
  readonly number: number;
  readonly before: string;
  readonly text: string;
}

/** A draft, or why there is none. */
export type Given = DraftSource | { readonly kind: 'none'; readonly said: Say };

export interface Drafts {
  readonly state: DraftState;
  readonly mended: readonly Mended[];
  /** Reads a draft; `given` is awaited, for a file is read on the way. */
  take(name: string, given: Promise<Given>): void;
  refuse(name: string, said: string | Say): void;
  write(number: number, before: string, text: string): void;
  /** Takes back all that was written in place of the draft's own words. */
  restore(): void;
}

type Unread = Exclude<DraftOutcome, { kind: 'checked' }>;

/** Why a draft was not read, in words. */
function unreadText(outcome: Unread, { t }: Pick<DraftHost, 't'>): string | Say {
  if (outcome.kind === 'refused') return inLanguage(refusalText(outcome.refused), languageOf(t('language')));
  if (outcome.kind === 'slow') return say('draftSlow');
  return say(outcome.kind === 'tooMany' ? 'draftTooMany' : 'draftStopped');
}

/** With one more cell written in; what stands there as it was is not mended any more. */
function rewritten(mended: readonly Mended[], { number, before, text }: Mended): Mended[] {
  const known = mended.find((each) => each.number === number);
  const others = mended.filter((each) => each !== known);
  const first = known?.before ?? before;
  return text === first ? others : [...others, { number, before: first, text }];
}

/** One draft at a time: handed over, read, mended, judged again. */
export function useDraft(host: DraftHost): Drafts {
  const [state, setState] = useState<DraftState>({ kind: 'empty' });
  const [mended, setMended] = useState<readonly Mended[]>([]);
  const asked = useRef(0);

  async function read(name: string, given: DraftSource, isHeld: boolean, words: readonly Mended[]): Promise<void> {
    asked.current += 1;
    const question = asked.current;
    const outcome = await host.check(
      given,
      isHeld,
      words.map(({ number, text }) => [number, text] as const),
    );
    if (question !== asked.current) return;
    if (outcome.kind === 'checked') setState({ kind: 'read', name, given, draft: outcome.draft });
    else setState({ kind: 'refused', name, said: unreadText(outcome, host) });
  }
  function mend(words: readonly Mended[]): void {
    setMended(words);
    if (state.kind === 'read') void read(state.name, state.given, true, words);
  }
  function begin(next: DraftState): void {
    asked.current += 1;
    setMended([]);
    setState(next);
  }
  return {
    state,
    mended,
    take(name, given) {
      begin({ kind: 'reading', name });
      const question = asked.current;
      const unreadable = say('draftUnreadable');
      given.then(
        (source) => {
          if (question !== asked.current) return;
          if (source.kind === 'none') setState({ kind: 'refused', name, said: source.said });
          else void read(source.kind === 'file' ? source.name : name, source, false, []);
        },
        () => question === asked.current && setState({ kind: 'refused', name, said: unreadable }),
      );
    },
    refuse: (name, said) => begin({ kind: 'refused', name, said }),
    write: (number, before, text) => mend(rewritten(mended, { number, before, text })),
    restore: () => mend([]),
  };
}
