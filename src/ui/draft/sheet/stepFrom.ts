const middle = (element: Element): { readonly x: number; readonly y: number } => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** How far off the way of an arrow a cell may lie and still be the next. */
const ASIDE = 8;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Within a field the arrows that go along move over what is typed, and Enter goes on below. */
const typing: typeof ways = { ArrowUp: [0, -1], ArrowDown: [0, 1], Enter: [0, 1] };

/** Moves the focus between the cells of a table by arrows. */
export function stepFrom(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (event.isComposing || !(target instanceof HTMLElement) || !(currentTarget instanceof Element)) return;
  const isField = target instanceof HTMLInputElement;
  const way = (isField ? typing : ways)[key];
  if (!way || target.matches('input.cell, .badge')) return;
  const from = middle(target);
  const [x, y] = way;
  const ahead = [...currentTarget.querySelectorAll<HTMLElement>(isField ? 'input' : 'button.cell')]
    .map((cell) => {
      const to = middle(cell);
      const along = (to.x - from.x) * x + (to.y - from.y) * y;
      const aside = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
      return { cell, along, aside };
    })
    .filter(({ along, aside }) => along > 1 && aside < ASIDE)
    .sort((a, b) => a.along - b.along);
  const next = ahead[0]?.cell;
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}
