import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftSheet } from '../../../check/draft/draftSheet';
import type { DrawnPages } from './drawnPages';
import { PrintedPage } from './PrintedPage';
import type { SheetProps } from './sheetProps';
import { useAnchor } from './useAnchor';

interface Props extends Pick<SheetProps, 'sheet' | 'marks' | 'anchor' | 't' | 'pick'> {
  open(): Promise<DrawnPages>;
}

/** The rectangles of what was read, by their page. */
function boxesOn({ boxes }: DraftSheet, page: number) {
  return Object.entries(boxes)
    .filter(([, box]) => box.page === page)
    .map(([part, box]) => [Number(part), box] as const);
}

/** A PDF as it is printed, its marks over the rectangles of what was read. */
export function PrintedPages({ sheet, marks, anchor, t, pick, open }: Props): JSX.Element {
  const root = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState<DrawnPages | null>(null);
  useEffect(() => {
    let isShown = true;
    const opened = open();
    void opened.then(
      (pages) => isShown && setDrawn(pages),
      () => undefined,
    );
    return () => {
      isShown = false;
      void opened.then(
        (pages) => pages.end(),
        () => undefined,
      );
    };
  }, [open]);
  useAnchor(root, anchor);
  return (
    <article class="sheet pages" ref={root} aria-label={t('draftSheet')}>
      {sheet.pages.map((size, at) => (
        <PrintedPage
          // Pages keep their order.
          key={at}
          number={at + 1}
          size={size}
          boxes={boxesOn(sheet, at + 1)}
          marks={marks}
          drawn={drawn}
          t={t}
          pick={pick}
        />
      ))}
    </article>
  );
}
