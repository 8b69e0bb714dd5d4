import { useEffect, useState } from 'preact/hooks';

/** What was asked for; `isBusy` while it is asked for, and null after that where it did not come to its end. */
export interface Asked<T> {
  /** While something else is asked for, what stood before. */
  readonly value: T | null;
  readonly isBusy: boolean;
}

/** Asks whenever `asked`, which stands for what is asked for, is another; an answer that comes too late is left. */
export function useAsked<T>(ask: () => Promise<T | null>, asked: string): Asked<T> {
  const [state, setState] = useState<{ value: T | null; of: string | null }>({ value: null, of: null });
  useEffect(() => {
    let isShown = true;
    void ask().then((value) => isShown && setState({ value, of: asked }));
    return () => {
      isShown = false;
    };
  }, [asked]);
  return { value: state.value, isBusy: state.of !== asked };
}
