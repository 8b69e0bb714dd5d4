import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../words/translator';
import type { PopupHost } from './popupHost';

interface Props {
  readonly host: PopupHost;
  readonly t: Translate;
}

const STARTS = [
  ['automatic', 'startAutomatic'],
  ['click', 'startClick'],
] as const;

/** Asked once: whether pages are checked by themselves. The build by hand has nothing to ask. */
function StartChoice({ host, t }: Props): JSX.Element | null {
  const [start, setStart] = useState<'automatic' | 'click' | null>(null);
  useEffect(() => void host.startChoice().then(setStart), []);
  if (start === null) return null;
  return (
    <fieldset>
      <legend>{t('firstStart')}</legend>
      {STARTS.map(([value, word]) => (
        <label key={value}>
          <input
            type="radio"
            name="start"
            value={value}
            checked={start === value}
            onChange={() => {
              setStart(value);
              host.chooseStart(value);
            }}
          />
          {t(word)}
        </label>
      ))}
    </fieldset>
  );
}

/** For who opens this for the first time: when it checks, where it stays, what the lines mean, which keys there are. */
export function FirstRun({ host, t }: Props): JSX.Element | null {
  const [isFirst, setIsFirst] = useState(false);
  useEffect(() => void host.isFirstRun().then(setIsFirst), []);
  if (!isFirst) return null;
  const close = (): void => {
    setIsFirst(false);
    host.endFirstRun();
  };
  return (
    <section class="first" aria-label={t('firstTitle')}>
      <StartChoice host={host} t={t} />
      <ul>
        <li>{t('firstPin')}</li>
        <li>{t('firstColours')}</li>
        <li>{t('firstKeys')}</li>
      </ul>
      <button type="button" class="quiet" onClick={close}>
        {t('firstDone')}
      </button>
    </section>
  );
}
