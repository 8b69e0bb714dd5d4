import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftSheet } from '../../../check/draft/draftSheet';
import { NO_POINTER, type Pointer } from '../../panel/usePointer';

type Spots = DraftSheet['spots'];

/** Lights what stands on the sheet at some places, and nothing else. */
function light(root: HTMLElement | null, spots: Spots, places: readonly string[]): void {
  for (const lit of root?.querySelectorAll('[data-lit]') ?? []) lit.removeAttribute('data-lit');
  for (const place of places) {
    const number = spots[place]?.number;
    if (number === undefined) continue;
    for (const part of root?.querySelectorAll(`[data-number="${number}"]`) ?? []) part.setAttribute('data-lit', '');
  }
}

/** The place of a cell, by its number. */
function placesIn(spots: Spots): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(spots).flatMap(([place, { number, isMissing }]) =>
      isMissing || place.startsWith('labels.') ? [] : [[number, place] as const],
    ),
  );
}

/** How the views and the sheet beside them light each other's places. */
export function useSheetPointer(
  root: RefObject<HTMLElement | null>,
  spots: Spots,
  goTo: (number: number) => void,
): Pointer {
  const [over, setOver] = useState<string | null>(null);
  const places = useMemo(() => placesIn(spots), [spots]);
  const go = (place: string): void => {
    const number = spots[place]?.number;
    if (number !== undefined) goTo(number);
  };
  useEffect(() => {
    const hover = ({ target }: MouseEvent): void => {
      const part = target instanceof Element ? target.closest('.sheet [data-number]') : null;
      setOver(places.get(Number(part?.getAttribute('data-number') ?? -1)) ?? null);
    };
    const element = root.current;
    element?.addEventListener('mouseover', hover);
    return () => element?.removeEventListener('mouseover', hover);
  }, [places]);
  return useMemo(
    () => ({
      ...NO_POINTER,
      over,
      light: (asked) => light(root.current, spots, asked),
      go,
      goWords: ({ place }) => go(place),
    }),
    [over, spots],
  );
}
