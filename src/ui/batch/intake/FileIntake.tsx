import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GivenFile } from '../../../batch/run/readFiles';
import type { Translate } from '../../../words/translator';
import { chosenFiles, droppedFiles } from './droppedFiles';

/** Takes files dropped anywhere on the page. */
export function useDrop(take: (files: readonly GivenFile[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(take);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}

/** Where files and folders are chosen. */
export function FileIntake({ t, take }: { t: Translate; take(files: readonly GivenFile[]): void }): JSX.Element {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const chosen = (input: HTMLInputElement): void => {
    take(chosenFiles(input.files ?? []));
    input.value = '';
  };
  return (
    <section class="source">
      <h2>{t('batchFiles')}</h2>
      <p class="caveat">{t('batchFilesHow')}</p>
      <p class="buttons">
        <button type="button" onClick={() => files.current?.click()}>
          {t('batchFilesChoose')}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {t('batchFolderChoose')}
        </button>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('batchFilesChoose')}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t('batchFolderChoose')}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </section>
  );
}
