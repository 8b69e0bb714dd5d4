import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FoundLink } from '../../../batch/links/reportLinks';
import type { Translate } from '../../../words/translator';

interface Props {
  readonly links: readonly FoundLink[];
  readonly year: number | null;
  readonly t: Translate;
  take(links: readonly FoundLink[]): void;
}

type Year = number | 'all' | 'unknown';

const isOf = (link: FoundLink, year: Year): boolean =>
  year === 'all' || (year === 'unknown' ? link.year === null : link.year === year);

/** The years that links name, latest first. */
const yearsOf = (links: readonly FoundLink[]): number[] =>
  [...new Set(links.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);

/** The links of list pages with tick boxes; ticked at first are reports of the batch's year, and those without one. */
export function FoundLinks({ links, year: wanted, t, take }: Props): JSX.Element {
  const [year, chooseYear] = useState<Year>('all');
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const isWanted = (link: FoundLink): boolean => wanted === null || link.year === null || link.year === wanted;
  useEffect(() => {
    tick(new Set(links.filter((link) => link.isReport && isWanted(link)).map(({ url }) => url)));
  }, [links, wanted]);
  const shown = links.filter((link) => isOf(link, year));
  const chosen = shown.filter(({ url }) => ticked.has(url));
  const tickAll = (is: boolean): void => {
    const next = new Set(ticked);
    for (const { url } of shown) is ? next.add(url) : next.delete(url);
    tick(next);
  };
  const turn = (url: string): void => {
    const next = new Set(ticked);
    if (!next.delete(url)) next.add(url);
    tick(next);
  };
  return (
    <>
      <p class="buttons">
        <label>
          {t('batchLinksYear')}
          <select
            value={String(year)}
            onChange={({ currentTarget: { value } }) =>
              chooseYear(value === 'all' || value === 'unknown' ? value : Number(value))
            }
          >
            <option value="all">{t('batchLinksAll')}</option>
            {yearsOf(links).map((each) => (
              <option key={each} value={String(each)}>
                {each}
              </option>
            ))}
            <option value="unknown">{t('batchLinksUnknown')}</option>
          </select>
        </label>
        <button type="button" class="quiet" onClick={() => tickAll(true)}>
          {t('batchLinksTick')}
        </button>
        <button type="button" class="quiet" onClick={() => tickAll(false)}>
          {t('batchLinksUntick')}
        </button>
        <button type="button" class="primary" disabled={chosen.length === 0} onClick={() => take(chosen)}>
          {t('batchLinksTake', chosen.length)}
        </button>
      </p>
      <ul class="found">
        {shown.map((link) => (
          <li key={link.url}>
            <label>
              <input type="checkbox" checked={ticked.has(link.url)} onChange={() => turn(link.url)} />
              <span>
                {link.text}
                <small>{link.url}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
