import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { joinNames, languageOf } from '../../words/language';
import { type Say, say } from '../../words/say';
import { Section } from './Choices';
import type { Added } from './optionsHost';
import type { OptionsProps } from './useOptions';

function addedText(added: Added, site: string): Say {
  switch (added) {
    case 'added':
      return say('siteAdded', site);
    case 'notSite':
      return say('siteNotSite', site);
    case 'isGovernment':
      return say('siteIsGovernment', site);
    case 'refused':
      return say('siteRefused', site);
    case 'tooMany':
      return say('siteTooMany');
    default:
      return say('siteUnkept');
  }
}

interface HostsProps extends Pick<OptionsProps, 'host' | 'state'> {
  readonly hosts: readonly string[];
}

function Hosts({ host, state, hosts }: HostsProps): JSX.Element {
  const remove = (site: string): void =>
    state.tell(host.removeSite(site).then((isKept) => (isKept ? say('siteRemoved', site) : say('siteUnkept'))));
  return (
    <>
      {hosts.map((site) => (
        <li key={site} data-site={site}>
          <span>{site}</span>
          <button type="button" class="quiet" onClick={() => remove(site)}>
            {host.t('sitesRemove', site)}
          </button>
        </li>
      ))}
    </>
  );
}

function AddSite({ host, state }: Pick<OptionsProps, 'host' | 'state'>): JSX.Element {
  const { t } = host;
  const [typed, setTyped] = useState(host.site);
  const add = (): void => {
    const site = typed.trim();
    if (site === '') return;
    state.tell(host.addSite(site).then((added) => addedText(added, site)));
    setTyped('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        <span>{t('sitesAddLabel')}</span>
        <input
          type="text"
          data-add-site
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('sitesAdd')}</button>
      <p class="note why">{t('sitesAddWhy')}</p>
    </form>
  );
}

/** Where pages are checked by themselves: added and revoked here, each allowed by the browser. */
export function Sites({ host, options, state }: OptionsProps): JSX.Element | null {
  const { t } = host;
  const { canBeLetIn, policy, sites, otherHosts } = options;
  if (!canBeLetIn) return null;
  const { sites: only } = policy;
  return (
    <Section id="sites" title="sitesTitle" t={t} isManaged={only !== undefined}>
      {only && <p>{t('sitesPolicy', joinNames(only, languageOf(t('language'))))}</p>}
      <ul class="sites">
        <li>{t('sitesGovernment')}</li>
        <Hosts host={host} state={state} hosts={sites} />
      </ul>
      <AddSite host={host} state={state} />
      {otherHosts.length > 0 && (
        <>
          <h3>{t('sitesOthers')}</h3>
          <ul class="sites">
            <Hosts host={host} state={state} hosts={otherHosts} />
          </ul>
        </>
      )}
    </Section>
  );
}
