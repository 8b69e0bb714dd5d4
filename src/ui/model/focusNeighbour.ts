const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Within a field the arrows that go along move over what is typed, and Enter goes on below. */
const typing: typeof ways = { ArrowUp: [0, -1], ArrowDown: [0, 1], Enter: [0, 1] };

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

const extent = (from: number, to: number): Extent => ({ from, to, middle: (from + to) / 2 });

/** Where an element lies along the way of an arrow, and across it. */
function placeOf(element: Element, isUpright: boolean): { readonly along: Extent; readonly across: Extent } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const wide = extent(left, right);
  const high = extent(top, bottom);
  return isUpright ? { along: high, across: wide } : { along: wide, across: high };
}

const covers = ({ from, to }: Extent, { middle }: Extent): boolean => middle > from && middle < to;

/** Moves the focus between the cells of a table by arrows; a cell may be as wide as several of its neighbours. */
export function focusNeighbour(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (event.isComposing || !(target instanceof HTMLElement) || !(currentTarget instanceof Element)) return;
  const isField = target instanceof HTMLInputElement;
  const way = (isField ? typing : ways)[key];
  if (!way || target.matches('input.cell, .badge')) return;
  const [x, y] = way;
  const start = placeOf(target, y !== 0);
  const ahead = [...currentTarget.querySelectorAll<HTMLElement>(isField ? 'input' : 'button.cell, td[tabindex]')]
    .map((cell) => ({ cell, place: placeOf(cell, y !== 0) }))
    .filter(({ place }) => covers(place.across, start.across) || covers(start.across, place.across))
    .map(({ cell, place }) => ({
      cell,
      along: (place.along.middle - start.along.middle) * (x + y),
      aside: Math.abs(place.across.middle - start.across.middle),
    }))
    .filter(({ along }) => along > 1)
    .sort((a, b) => a.along - b.along || a.aside - b.aside);
  const next = ahead[0]?.cell;
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
