import { reveal } from '../overlay/badges/reveal';
import { hasBox } from '../overlay/badges/visibleBox';
import { isEditable } from '../overlay/guards/isEditable';
import type { Mark, OverlayWords } from '../overlay/mark';
import { createOverlay } from '../overlay/overlay';
import type { WindowSize } from '../overlay/windowSize';
import type { Notice } from '../platform/messages/protocol';
import type { Language } from '../words/language';
import type { Translate } from '../words/translator';

/** The marks of one page, shown or hidden, with the stylesheet they need. */
export interface Display {
  draw(marks: readonly Mark[], current: string | null, isShown: boolean): void;
  /** Lights a mark; with `isShown` it is scrolled to and explained, clear of what covers the page's upper right corner. */
  select(id: string | null, isShown: boolean, cover?: WindowSize | null): void;
  /** The ids of marks that are on the page but can't be seen. */
  hidden(marks: readonly Mark[]): string[];
  /** What heads the list of the problems where the page is printed. */
  head(headline: string): void;
  /** Takes off what this copy has drawn, and nothing of a later copy's. */
  end(): void;
}

interface DisplayOptions {
  readonly language: Language;
  readonly sheet: () => string;
  readonly t: Translate;
  readonly tell: (notice: Notice) => void;
  readonly onNext: () => void;
  readonly onPick: (id: string) => void;
  /** A page that takes the marks off whenever they are drawn has its way: they are not shown any more. */
  readonly wishes: { areMarksShown: boolean };
  readonly isConnected: () => boolean;
}

function wordsOf(t: Translate, language: Language, sheet: () => string): OverlayWords {
  return {
    language: language === 'zh' ? 'zh-CN' : 'en',
    sheet,
    next: t('actionNext'),
    copy: t('markCopy'),
    copied: t('markCopied'),
    notCopied: t('undoneCopy'),
    hidden: t('itemHidden'),
    disclaimer: t('footerDisclaimer'),
    label: ({ number, name, tooltip: { verdict } }) =>
      number === null ? t('markInfoLabel', verdict, name) : t('markLabel', number, verdict, name),
    also: (count) => t('markAlso', count),
    position: (number, count) => t('markPosition', number, count),
  };
}

/** A page without marks. A 提示 has no number and is drawn only while it is gone to. */
export function createDisplay(
  document: Document,
  { language, sheet, t, tell, wishes, ...given }: DisplayOptions,
): Display {
  const overlay = createOverlay(document, {
    ...given,
    words: wordsOf(t, language, sheet),
    onGone: () => {
      isShown = false;
      draw(null);
      wishes.areMarksShown = false;
    },
  });
  let all: readonly Mark[] = [];
  let isShown = true;
  let isStyled = false;

  /** With `isKept` what stands there already stays, and with it the focus on the card's buttons. */
  function draw(current: string | null, isKept = false): void {
    const marks = all.filter(({ id, number, anchor }) => (number !== null || id === current) && !isEditable(anchor));
    const isNeeded = isShown && marks.length > 0;
    if (isNeeded !== isStyled) tell({ type: 'style', shown: isNeeded });
    isStyled = isNeeded;
    if (!isNeeded) overlay.erase();
    else if (!isKept || !overlay.isShowing(marks)) overlay.draw(marks, current);
  }

  return {
    draw(marks, current, shown) {
      all = marks;
      isShown = shown;
      draw(current, true);
    },
    select(id, isGoneTo, cover) {
      if (isGoneTo) draw(id, true);
      const written = isGoneTo ? all.find((mark) => mark.id === id && isEditable(mark.anchor)) : undefined;
      // An editor is never marked, but a person who asks is taken there.
      if (written) reveal(written.anchor, window, cover);
      overlay.select(id, isGoneTo, cover);
    },
    hidden: (marks) =>
      marks
        .filter(({ cells, anchor }) => ![anchor, ...cells.map(({ node }) => node)].some((node) => hasBox(node)))
        .map(({ id }) => id),
    head: overlay.head,
    end: overlay.end,
  };
}
