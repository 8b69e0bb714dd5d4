import { own } from '../../../report/own';
import { boxAt, intersected, times } from '../matrix';
import type { Box } from '../positionedPage';
import { drawPath } from './drawPath';
import { stateAt, withDictionary } from './graphicsState';
import { isVisible, listed, type Machine, matrixOf, type Perform, restore, save, set } from './machine';

/** A picture of which no more is known than where it stands: less is an ornament. */
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 20;
/** Fainter than this, nobody sees it; stronger than that, nothing shines through. */
const FAINTEST = 0.06;
const OPAQUE = 0.95;

/** What between setting a picture's place and painting it paints nothing. */
const isPreparing = (name: string): boolean => name === 'dependency' || name === 'setGState';

/** Where a picture was left out: its place was set, and nothing painted there. */
function pictureAt({ operators: { names }, state, page }: Machine, at: number): Box | null {
  let next = at + 1;
  while (isPreparing(names[next] ?? '')) next += 1;
  if (!/^(?:restore|endMarkedContent|paintImage|paintInline|paintSolid)/.test(names[next] ?? '')) return null;
  const box = intersected(boxAt(state.ctm, 0, 0, 1, 1), intersected(page, state.clip));
  return box.right - box.left > LEAST_WIDTH && box.bottom - box.top > LEAST_HEIGHT ? box : null;
}

const FILLING = /^(?:fill|eoFill|fillStroke|eoFillStroke|closeFillStroke|closeEOFillStroke)$/;
const STROKING = /stroke/i;

/** Cuts off what follows at the box of a list of four numbers. */
function cutAt(machine: Machine, numbers: readonly number[]): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers;
  set(machine, { clip: intersected(machine.state.clip, boxAt(machine.state.ctm, x0, y0, x1, y1)) });
}

const construct: Perform = (machine, [kind, data, minMax]) => {
  const painted = machine.surroundings.operatorNames[Number(kind)] ?? '';
  const path = Array.isArray(data) ? listed(data[0]) : [];
  const { ctm, clip, isFillWhite: isWhite, isBlended, alpha } = machine.state;
  if (path.length > 0 && painted !== 'endPath' && isVisible(machine) && alpha > FAINTEST) {
    const isOpaque = alpha > OPAQUE && !isBlended;
    const [isFilled, isStroked] = [FILLING.test(painted), STROKING.test(painted)];
    drawPath(machine.drawing, path, { ctm, clip, isFilled, isStroked, isWhite, isOpaque });
  }
  if (machine.isClipping && minMax) cutAt(machine, listed(minMax));
  machine.isClipping = false;
};

const beginForm: Perform = (machine, [matrix, bbox]) => {
  save(machine);
  if (matrix) set(machine, { ctm: times(machine.state.ctm, matrixOf([matrix])) });
  if (bbox) cutAt(machine, listed(bbox));
};

const beginAnnotation: Perform = (machine, [, rect, ownMatrix, matrix]) => {
  save(machine);
  machine.state = stateAt(machine.surroundings.transform, machine.page);
  if (rect) cutAt(machine, listed(rect));
  set(machine, { ctm: times(times(machine.state.ctm, matrixOf([ownMatrix])), matrixOf([matrix])) });
};

const startClipping: Perform = (machine) => {
  machine.isClipping = true;
};

/** The operators that draw, and those that say where and in what. */
export const pathOperators: Readonly<Record<string, Perform>> = own({
  save,
  restore,
  transform: (machine, args, at) => {
    set(machine, { ctm: times(machine.state.ctm, matrixOf(args)) });
    const picture = isVisible(machine) ? pictureAt(machine, at) : null;
    if (picture) machine.drawing.pictures.push(picture);
  },
  setGState: (machine, [entries]) => {
    if (Array.isArray(entries)) set(machine, withDictionary(machine.state, entries));
  },
  setFillRGBColor: (machine, [colour]) => set(machine, { isFillWhite: /^#f[c-f]f[c-f]f[c-f]$/i.test(String(colour)) }),
  setFillColorN: (machine) => set(machine, { isFillWhite: false }),
  clip: startClipping,
  eoClip: startClipping,
  constructPath: construct,
  paintFormXObjectBegin: beginForm,
  paintFormXObjectEnd: restore,
  beginAnnotation,
  endAnnotation: restore,
  beginMarkedContent: ({ layers }) => {
    layers.push(true);
  },
  beginMarkedContentProps: ({ layers, surroundings }, [tag, layer]) => {
    layers.push(tag !== 'OC' || surroundings.isShown(layer));
  },
  endMarkedContent: ({ layers }) => {
    layers.pop();
  },
});
