import type { JSX } from 'preact';
import { spoken } from '../../words/say';
import type { Translate } from '../../words/translator';
import type { PopupView } from '../model/popupView';
import { Counts } from './Counts';
import { Coverage } from './Coverage';
import { Sections } from './Sections';

/** What was read and what holds, in one line that opens; open by itself where nothing is listed above it. */
export function Details({ view, t }: { view: PopupView; t: Translate }): JSX.Element | null {
  const { coverage, counts, sections, tallies, items } = view;
  if (!coverage && counts.length === 0 && sections.length === 0) return null;
  return (
    <details class="details" open={items.length === 0}>
      <summary>
        {t('detailsTitle')}
        {coverage && <span class="amount">{spoken(t, coverage.said)}</span>}
      </summary>
      {coverage && <Coverage coverage={coverage} />}
      {tallies.length > 0 && (
        <p>{tallies.map((sentence) => spoken(t, sentence)).join(t('language') === 'en' ? ' ' : '')}</p>
      )}
      {counts.length > 0 && <Counts counts={counts} t={t} />}
      {sections.length > 0 && <Sections sections={sections} t={t} />}
    </details>
  );
}
