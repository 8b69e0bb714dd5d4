import type { JSX } from 'preact';
import { joinNames, languageOf } from '../../words/language';
import type { Translate } from '../../words/translator';
import type { Link, LinkList } from '../model/linkLists';

const SHOWN = 6;

/** Where a file can be fetched from; what lies on the disk is dropped on the page for drafts. */
const remote = /^https?:\/\//;
const hostOf = (url: string): string => new URL(url).hostname;

interface Props {
  readonly list: LinkList;
  readonly t: Translate;
  /** Fetches a file and opens it beside its result. */
  check(url: string): void;
}

/** Links that lead on to where the report may be; an attached file can be fetched and checked. */
export function Links({ list: { title, links }, t, check }: Props): JSX.Element {
  const rest = links.slice(SHOWN);
  const fetched = title === 'linksAttachments' ? links.filter(({ url }) => remote.test(url)) : [];
  const drawn = (link: Link): JSX.Element => (
    <li key={link.url}>
      <a href={link.url} target="_blank" rel="noreferrer" title={link.url}>
        {link.text || link.url}
      </a>
      {fetched.includes(link) && (
        <button
          type="button"
          class="check"
          data-check-file
          title={t('fileFetched', hostOf(link.url))}
          onClick={() => check(link.url)}
        >
          {t('fileCheck')}
        </button>
      )}
    </li>
  );
  return (
    <section class="links">
      <h2>{t(title)}</h2>
      {fetched.length > 0 && (
        <p class="caveat">
          {t('fileFetched', joinNames([...new Set(fetched.map(({ url }) => hostOf(url)))], languageOf(t('language'))))}
        </p>
      )}
      <ul>{links.slice(0, SHOWN).map(drawn)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('linksMore', rest.length)}</summary>
          <ul>{rest.map(drawn)}</ul>
        </details>
      )}
    </section>
  );
}
