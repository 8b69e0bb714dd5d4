import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageOf } from '../../words/language';
import type { Translate } from '../../words/translator';
import { gradeOf, withGrade } from '../model/grades';
import { type Family, ruleFamilies } from '../model/ruleFamilies';
import { RuleEntry } from './RuleEntry';
import type { RulesHost } from './rulesHost';
import { Thresholds } from './Thresholds';
import { useSettings } from './useSettings';

function Contents({ families, t }: { families: readonly Family[]; t: Translate }): JSX.Element {
  return (
    <nav aria-label={t('rulesContents')}>
      <ul>
        {families.map(({ id, name, rules }) => (
          <li key={id}>
            <a href={`#${id}`}>{t('rulesFamily', t(name), rules.length)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The rule book: every rule with its reasons, an example and its switch. */
export function RulesPage({ host }: { host: RulesHost }): JSX.Element {
  const { t, rules, examples } = host;
  const { settings, done, change } = useSettings(host);
  const [words, setWords] = useState('');
  const families = ruleFamilies(rules, words, languageOf(t('language')));
  const isReady = settings !== null;
  // The rule an address names stands on the page only after it was drawn.
  useEffect(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView(), [isReady]);
  if (!isReady) return <main />;
  const isChanged = Object.keys(settings).length > 0;
  return (
    <main>
      <header class="top">
        <h1>{t('rulesTitle')}</h1>
        <p>{t('rulesIntro')}</p>
        <p class="tools">
          <input
            type="search"
            value={words}
            placeholder={t('rulesSearch')}
            aria-label={t('rulesSearch')}
            onInput={({ currentTarget: { value } }) => setWords(value)}
          />
          <button type="button" disabled={!isChanged} onClick={() => change({})}>
            {t('settingsReset')}
          </button>
          <span role="status">{done && t(done)}</span>
        </p>
        <Contents families={families} t={t} />
      </header>
      {words === '' && <Thresholds settings={settings} t={t} change={change} />}
      {families.length === 0 && <p>{t('rulesNone')}</p>}
      {families.map(({ id, name, rules: members }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{t('rulesFamily', t(name), members.length)}</h2>
          {id === 'history' && <p class="note">{t('rulesHistoryNote')}</p>}
          {members.map((rule) => (
            <RuleEntry
              key={rule.id}
              rule={rule}
              example={examples[rule.id]}
              grade={gradeOf(settings, rule)}
              t={t}
              set={(grade) => change(withGrade(settings, rule, grade))}
            />
          ))}
        </section>
      ))}
      <footer>
        <p>
          <a href="options.html">{t('optionsTitle')}</a>
        </p>
        <p>{t('footerLocal')}</p>
        <p>{t('footerDisclaimer')}</p>
      </footer>
    </main>
  );
}
