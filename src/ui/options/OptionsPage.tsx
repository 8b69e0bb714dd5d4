import type { JSX } from 'preact';
import { spoken } from '../../words/say';
import { Section } from './Choices';
import { Keeping } from './Keeping';
import { Looks, Marks } from './Looks';
import type { OptionsHost } from './optionsHost';
import { Person } from './Person';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';
import { StartChoice } from './StartChoice';
import { Transfer } from './Transfer';
import type { OptionsProps } from './useOptions';
import { useOptions } from './useOptions';

function Rules({ host, options }: OptionsProps): JSX.Element {
  const { t } = host;
  const set = Object.keys(options.policy.rules ?? {}).length;
  return (
    <Section id="rules" title="rulesSection" t={t}>
      <p>{t('rulesChanged', options.rules.all, options.rules.changed)}</p>
      {set > 0 && <p class="managed">{t('rulesPolicy', set)}</p>}
      <p>
        <a href="rules.html">{t('rulesOpen')}</a>
      </p>
    </Section>
  );
}

function Privacy({ host }: { host: OptionsHost }): JSX.Element {
  const { t } = host;
  return (
    <Section id="privacy" title="privacyTitle" t={t}>
      <p>{t('privacyText')}</p>
      <ul class="links">
        <li>
          <a href="help.html#data">{t('dataLink')}</a>
        </li>
        <li>
          <a href="help.html#licences">{t('licencesLink')}</a>
        </li>
        <li>
          <a href="help.html">{t('helpTitle')}</a>
        </li>
      </ul>
    </Section>
  );
}

/** Everything that a person may set, in one page. */
export function OptionsPage({ host }: { host: OptionsHost }): JSX.Element {
  const { t } = host;
  const state = useOptions(host);
  const { options, done } = state;
  if (!options) return <main />;
  const props = { host, options, state };
  return (
    <main>
      <header class="top">
        <h1>{t('optionsTitle')}</h1>
        <p>{t('optionsKept')}</p>
        <p role="status" class="done">
          {done && spoken(t, done)}
        </p>
      </header>
      <StartChoice {...props} />
      <Sites {...props} />
      <Rules {...props} />
      <Marks {...props} />
      <Looks {...props} />
      <Keeping {...props} />
      <Person {...props} />
      <Shortcuts {...props} />
      <Transfer {...props} />
      <Privacy host={host} />
      <footer>
        <p>{t('versionLine', host.version)}</p>
        <p>{t('footerDisclaimer')}</p>
      </footer>
    </main>
  );
}
