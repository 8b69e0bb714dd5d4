import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundLink } from '../../../batch/links/reportLinks';
import { takeLinks } from '../../../batch/matching/takeLinks';
import type { Lists } from '../../../batch/run/readLists';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { reasonText } from '../model/reasonText';
import type { Batches } from '../useBatch';
import { FoundLinks } from './FoundLinks';
import { useLists } from './useLists';

/** What came of reading list pages, in words. */
function Told({ lists, t }: { lists: Lists; t: Translate }): JSX.Element {
  const { pages, links, leftOut, inTab, unread } = lists;
  return (
    <div role="status">
      <p>{t('batchListsFound', pages, links.length, leftOut)}</p>
      {links.length === 0 && pages > 0 && <p>{t('batchListsNone')}</p>}
      {inTab.map((url) => (
        <p key={url}>{t('batchListsInTab', url)}</p>
      ))}
      {unread.map(({ url, reason, status }) => (
        <p key={url}>
          {t('batchListsUnread', url, reasonText({ code: reason, detail: status === null ? null : String(status) }, t))}
        </p>
      ))}
    </div>
  );
}

interface Props {
  readonly host: BatchHost;
  readonly batches: Batches;
  /** Shows this part of the page, whatever was to be shown. */
  stay(): void;
}

/** Where list pages are given, and their links chosen. */
export function ListIntake({ host, batches, stay }: Props): JSX.Element {
  const { t } = host;
  const field = useRef<HTMLTextAreaElement>(null);
  const reading = useLists(host, batches);
  const [said, say] = useState('');
  const { lists } = reading;
  useEffect(() => {
    // The list of another page goes to the batch in front, once that is known.
    const list = batches.isLoaded ? host.takeList() : null;
    if (list === null || !field.current) return;
    field.current.value = list;
    stay();
    void reading.read(list);
  }, [batches.isLoaded]);
  function take(links: readonly FoundLink[]): void {
    const { batch } = batches;
    if (!batch) return;
    const taken = takeLinks(batches.current(), links, { batchId: batch.id, newId: host.newId });
    void batches.keep(taken.units);
    const unsure = taken.units.filter(({ state }) => state === 'unsure').length;
    say(t('batchLinksTaken', taken.units.length, unsure, taken.known));
    reading.close();
  }
  return (
    <section class="source">
      <h2>{t('batchLists')}</h2>
      <p class="caveat">{t('batchListsHow')}</p>
      <textarea ref={field} rows={3} spellcheck={false} aria-label={t('batchListsField')} data-lists />
      <p class="buttons">
        {reading.isReading ? (
          <button type="button" onClick={reading.stop}>
            {t('batchStop')}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void reading.read(field.current?.value ?? '')}>
            {t('batchListsRead')}
          </button>
        )}
      </p>
      {reading.ungranted.length > 0 && (
        <p class="notice">
          <span>{t('batchLeaves', reading.ungranted.join(t('clauseStop')))}</span>
          <button type="button" class="primary" onClick={reading.allow}>
            {t('fileAllowButton')}
          </button>
        </p>
      )}
      {reading.isReading && <p role="status">{t('batchListsReading', lists?.pages ?? 0, lists?.links.length ?? 0)}</p>}
      {lists && !reading.isReading && <Told lists={lists} t={t} />}
      {lists && !reading.isReading && lists.links.length > 0 && (
        <FoundLinks links={lists.links} year={batches.batch?.year ?? null} t={t} take={take} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
