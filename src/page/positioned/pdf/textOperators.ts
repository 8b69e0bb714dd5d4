import { own } from '../../../report/own';
import { knownCodes } from './fonts';
import { isVisible, type Machine, matrixOf, numberAt, type Perform, set } from './machine';
import { type ListedGlyph, showText } from './showText';

const START = { x: 0, y: 0, lineX: 0, lineY: 0 } as const;

function moveText(machine: Machine, x: number, y: number): void {
  const [lineX, lineY] = [machine.state.lineX + x, machine.state.lineY + y];
  set(machine, { lineX, lineY, x: lineX, y: lineY });
}

const showGlyphs: Perform = (machine, [glyphs]) => {
  if (!isVisible(machine) || !Array.isArray(glyphs)) return;
  const { drawing, state } = machine;
  const come = showText(drawing, state, glyphs as readonly (ListedGlyph | number)[]);
  set(machine, state.font?.vertical ? { y: state.y + come } : { x: state.x + come });
};

/** The operators that print text or say where and how. */
export const textOperators: Readonly<Record<string, Perform>> = own({
  beginText: (machine) => set(machine, { textMatrix: [1, 0, 0, 1, 0, 0], ...START }),
  setCharSpacing: (machine, args) => set(machine, { charSpacing: numberAt(args, 0) }),
  setWordSpacing: (machine, args) => set(machine, { wordSpacing: numberAt(args, 0) }),
  setHScale: (machine, args) => set(machine, { scale: numberAt(args, 0, 100) / 100 }),
  setLeading: (machine, args) => set(machine, { leading: -numberAt(args, 0) }),
  setTextRise: (machine, args) => set(machine, { rise: numberAt(args, 0) }),
  setTextRenderingMode: (machine, args) => set(machine, { mode: numberAt(args, 0) }),
  setFont: (machine, args) => {
    const font = machine.surroundings.fontNamed(String(args[0]));
    set(machine, { font, size: numberAt(args, 1), isKnown: font ? knownCodes(font) : () => false });
  },
  setTextMatrix: (machine, args) => set(machine, { textMatrix: matrixOf(args), ...START }),
  moveText: (machine, args) => moveText(machine, numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText: (machine, args) => {
    set(machine, { leading: numberAt(args, 1) });
    moveText(machine, numberAt(args, 0), numberAt(args, 1));
  },
  nextLine: (machine) => moveText(machine, 0, machine.state.leading),
  showText: showGlyphs,
});
