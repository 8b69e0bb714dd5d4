import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { nameOf } from '../../../report/nameOf';
import type { AddedProblem } from '../../../result/addedProblem';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { useFieldFocus } from '../useFieldFocus';

/** Where a person finds a problem, before it is said what it is. */
export type Spot = Pick<AddedProblem, 'place' | 'excerpt'>;

/** What a person is about to add: it belongs to one report, and waits while another is shown. */
export interface Begun {
  readonly spot: Spot;
  readonly words: string;
}

interface Props {
  readonly begun: Begun;
  readonly t: Translate;
  type(words: string): void;
  add(problem: AddedProblem): void;
  close(): void;
}

/** A problem in a person's own words, at a place of the report. */
export function AddProblem({ begun, t, type, add, close }: Props): JSX.Element {
  const { spot, words } = begun;
  const field = useRef<HTMLTextAreaElement>(null);
  useFieldFocus(field, spot);
  function submit(event: Event): void {
    event.preventDefault();
    add({ ...spot, words: words.trim().replace(/。+$/, '') });
    close();
  }
  return (
    <form
      class="decision adding"
      onSubmit={submit}
      onKeyDown={({ key, isComposing }) => key === 'Escape' && !isComposing && close()}
    >
      <p>
        <strong>{t('addHeading')}</strong>
        {` ${inLanguage(nameOf(spot.place), languageOf(t('language')))}`}
      </p>
      {spot.excerpt && <blockquote>{spot.excerpt}</blockquote>}
      <textarea
        ref={field}
        rows={2}
        maxLength={500}
        value={words}
        aria-label={t('addWords')}
        placeholder={t('addWords')}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="submit" class="primary" disabled={words.trim() === ''}>
          {t('addKeep')}
        </button>
        <button type="button" onClick={close}>
          {t('decisionCancel')}
        </button>
      </p>
    </form>
  );
}
