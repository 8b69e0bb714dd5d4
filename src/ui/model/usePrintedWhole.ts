import { useEffect } from 'preact/hooks';

/** Paper unfolds nothing: what is folded is opened for it, and folded again after; but not what is made only for who asks. */
export function usePrintedWhole(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-on-demand])')];
      for (const each of folded) each.open = true;
      opened = [...opened, ...folded];
    };
    const fold = (): void => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', fold);
    };
  }, []);
}
