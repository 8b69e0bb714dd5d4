import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isCellAddress } from '../../../report/places/isKnownPlace';
import { type Correction, isCorrectedAt, readBefore, type Whole } from '../../../result/kept/correction';
import type { Result } from '../../../result/resultSchema';
import type { MessageKey, Translate } from '../../../words/translator';
import { typedValue } from '../../model/typedValue';
import { useFieldFocus } from '../useFieldFocus';

/** What was misread: a cell by its address, the organ or the year. */
export interface Misread {
  readonly address: string;
  readonly name: string;
  /** What the page prints there, or what was read of it. */
  readonly printed: string;
  /** What it is read as now: to say the same once more would change nothing. */
  readonly shown: string;
}

interface Props {
  readonly misread: Misread;
  readonly t: Translate;
  correct(correction: Correction): void;
  close(): void;
}

/** What a person types, as it is kept; null where no such cell, organ or year can say it, or it is read so already. */
function typedAs(misread: Misread, text: string): string | null {
  const value = valueTyped(misread, text);
  return value === misread.shown ? null : value;
}

function valueTyped({ address }: Misread, text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  if (address === 'organ') return plain === '' ? null : plain;
  if (address === 'year') return /^20\d\d$/.test(plain) ? plain : null;
  const typed = typedValue(plain);
  return typed == null ? null : String(typed);
}

/** How a misread cell, organ or year is to be read on this page, as long as it prints the same. */
export function CorrectByHand({ misread, t, correct, close }: Props): JSX.Element {
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setText(''), [misread.address]);
  useFieldFocus(field, misread.address);
  const value = typedAs(misread, text);
  const isCell = isCellAddress(misread.address);
  function submit(event: Event): void {
    event.preventDefault();
    if (value === null) return;
    correct({ address: misread.address, printed: misread.printed, value });
    close();
  }
  return (
    <form
      class="decision correcting"
      onSubmit={submit}
      onKeyDown={({ key, isComposing }) => key === 'Escape' && !isComposing && close()}
    >
      <p>
        <strong>{t('correctHeading', misread.name)}</strong>
        {` ${misread.printed === '' ? t('correctNothing') : t('correctPrinted', misread.printed)}`}
      </p>
      <input
        ref={field}
        value={text}
        maxLength={100}
        inputMode={isCell || misread.address === 'year' ? 'numeric' : 'text'}
        aria-label={t('correctValue')}
        placeholder={t('correctValue')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint">{t('correctNote')}</p>
      <p class="buttons">
        <button type="submit" class="primary" disabled={value === null}>
          {t('correctKeep')}
        </button>
        <button type="button" onClick={close}>
          {t('decisionCancel')}
        </button>
      </p>
    </form>
  );
}

/** Whose report, or of which year, it was read as; `printed` is what was read of the page, whatever a person said since. */
export interface MisreadWhole extends Misread {
  readonly isByHand: boolean;
}

/** What can be put right of a report as a whole. */
export function misreadOf(result: Result, t: Translate): MisreadWhole[] {
  const { report } = result;
  if (!report) return [];
  const wholes: readonly (readonly [Whole, MessageKey])[] = [
    ['organ', 'correctOrgan'],
    ['year', 'correctYear'],
  ];
  return wholes.map(([address, name]) => {
    const shown = String(report[address] ?? '');
    const printed = readBefore(result, address) ?? shown;
    return { address, name: t(name), printed, shown, isByHand: isCorrectedAt(result, address) };
  });
}
