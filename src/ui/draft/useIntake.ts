import { useEffect, useState } from 'preact/hooks';
import { refusalText } from '../../words/documents';
import { inLanguage, languageOf } from '../../words/language';
import type { Translate } from '../../words/translator';
import { fileSource, type Handed, handed, MOST_BYTES, MOST_CHARACTERS } from './intake';
import type { Drafts } from './useDraft';

const field = 'input, select, textarea';

/** Takes what is pasted or dropped anywhere on the page. Whether something is held over it. */
export function useIntake(
  drafts: Drafts,
  t: Translate,
  taken: () => void,
): { readonly isOver: boolean; choose(files: readonly File[]): void } {
  const [isOver, setIsOver] = useState(false);
  const tooLarge = (name: string): void =>
    drafts.refuse(name, inLanguage(refusalText('tooLarge'), languageOf(t('language'))));

  function choose([file]: readonly File[]): void {
    if (!file) return;
    taken();
    if (file.size > MOST_BYTES) tooLarge(file.name);
    else drafts.take(file.name, fileSource(file));
  }
  function take({ files, html, text }: Handed): void {
    const name = t('draftPasted');
    taken();
    // Word puts a picture of what was copied beside its text.
    if (html === '' && text === '') choose(files);
    else if (html.length + text.length > MOST_CHARACTERS) tooLarge(name);
    else drafts.take(name, Promise.resolve({ kind: 'paste', html, text }));
  }
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.matches(field)) return;
      event.preventDefault();
      take(handed(event.clipboardData));
    };
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const given = handed(event.dataTransfer);
      if (given.files.length > 0) choose(given.files);
      else take(given);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
  return { isOver, choose };
}
