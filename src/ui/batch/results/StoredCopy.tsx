import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageCopy, Unit } from '../../../batch/batch';
import type { BatchHost } from '../batchHost';

type Looked = 'closed' | 'none' | { readonly copy: PageCopy; readonly shown: string | null };

/** The page as it was sent when it was read, for when the site has it no more. */
export function StoredCopy({ host, unit }: { host: BatchHost; unit: Unit }): JSX.Element | null {
  const { t, store } = host;
  const [looked, look] = useState<Looked>('closed');
  const { batchId, hash, source } = unit;
  if (hash === null) return null;
  async function open(of: string): Promise<void> {
    const loaded = await store.loadCopy(batchId, of);
    const copy = 'value' in loaded ? loaded.value : null;
    look(copy ? { copy, shown: host.shownCopy(copy) } : 'none');
  }
  const isOpen = typeof looked === 'object';
  return (
    <div class="copy">
      <p class="buttons">
        <button type="button" aria-expanded={isOpen} onClick={() => (isOpen ? look('closed') : void open(hash))}>
          {t(isOpen ? 'batchCopyClose' : 'batchCopyOpen')}
        </button>
        {isOpen && (
          <button type="button" onClick={() => host.saveCopy(looked.copy)}>
            {t('batchCopySave')}
          </button>
        )}
      </p>
      {looked === 'none' && <p class="notice">{t(source?.kind === 'tab' ? 'batchCopyTab' : 'batchCopyNone')}</p>}
      {isOpen && looked.shown === null && <p class="notice">{t('batchCopyFile', looked.copy.name)}</p>}
      {isOpen && looked.shown !== null && (
        <>
          <p class="caveat">{t('batchCopyHow')}</p>
          <iframe sandbox="" srcdoc={looked.shown} title={t('batchCopyOpen')} />
        </>
      )}
    </div>
  );
}
