import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';
import type { Link, LinkList } from '../model/linkLists';

const SHOWN = 6;

function drawn({ text, url }: Link): JSX.Element {
  return (
    <li key={url}>
      <a href={url} target="_blank" rel="noreferrer" title={url}>
        {text || url}
      </a>
    </li>
  );
}

/** Links that lead on to where the report may be. */
export function Links({ list: { title, links }, t }: { list: LinkList; t: Translate }): JSX.Element {
  const rest = links.slice(SHOWN);
  return (
    <section class="links">
      <h2>{t(title)}</h2>
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
