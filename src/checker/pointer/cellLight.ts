/** Lights elements of the page without writing anything on them. */
export interface CellLight {
  /** Exactly these are lit. */
  set(elements: readonly Element[]): void;
}

const COLOUR = '#175cd3';
/** Inside the cell, as the marks are: nothing moves. The outline is for forced colours, which have no shadows. */
const LIT: Keyframe = {
  boxShadow: `inset 0 0 0 3px ${COLOUR}, inset 0 0 0 5px #fff`,
  outlineColor: COLOUR,
  outlineStyle: 'solid',
  outlineWidth: '3px',
  outlineOffset: '-3px',
};

/** Nothing is lit yet. An animation that has ended draws a cell and leaves no attribute: nothing is saved or copied with it. */
export function createCellLight(): CellLight {
  let lit: Animation[] = [];
  return {
    set(elements) {
      for (const animation of lit) animation.cancel();
      lit = elements.map((element) =>
        Element.prototype.animate.call(element, [LIT, LIT], { duration: 0, fill: 'forwards' }),
      );
    },
  };
}
