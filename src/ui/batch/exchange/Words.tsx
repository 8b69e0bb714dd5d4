import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { refusalText } from '../../../words/documents';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import type { Batches } from '../useBatch';
import type { WordsRefusal } from './exchangeHost';

function whyNot(why: WordsRefusal, t: Translate): string {
  if (why === 'unreadable') return t('draftUnreadable');
  if (why === 'noWords') return t('batchWordsNone');
  if (why === 'unkept') return t('batchWordsUnkept');
  return inLanguage(refusalText(why), languageOf(t('language')));
}

/** An office's own list of words: what it flags is said to be of the list, and of no rule. */
export function Words({ host, batches }: { host: BatchHost; batches: Batches }): JSX.Element {
  const { t, exchange } = host;
  const chooser = useRef<HTMLInputElement>(null);
  const [count, setCount] = useState(exchange.words().length);
  const [refused, refuse] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const again = async (): Promise<void> => {
    setCount(exchange.words().length);
    await batches.keep(await exchange.withWords(batches.current()));
  };
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const list = await exchange.takeWords(file);
    const language = languageOf(t('language'));
    say(typeof list === 'string' ? `${whyNot(list, t)}${t('batchWordsSame')}` : '');
    if (typeof list === 'string') return refuse([]);
    refuse(list.refused.map(({ line, text, why }) => `${line} ${text} ${inLanguage(why, language)}`));
    await again();
  }
  return (
    <section class="source">
      <h2>{t('batchWords')}</h2>
      <p class="caveat">{t('batchWordsHow')}</p>
      <p class="buttons">
        <button type="button" onClick={() => chooser.current?.click()}>
          {t('batchWordsImport')}
        </button>
        {count > 0 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              exchange.dropWords();
              say('');
              void again();
            }}
          >
            {t('batchWordsRemove')}
          </button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".txt,.xlsx,.csv"
          aria-label={t('batchWordsImport')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{said || (count > 0 ? t('batchWordsHeld', count, refused.length) : '')}</p>
      {refused.slice(0, 20).map((line) => (
        <p class="caveat" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}
