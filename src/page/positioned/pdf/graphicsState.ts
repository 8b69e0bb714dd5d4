import { IDENTITY, type Matrix } from '../matrix';
import type { Box } from '../positionedPage';
import type { PdfFont } from './fonts';

/** What pdf.js keeps between two operators of a page, as far as it decides what is printed where. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly clip: Box;
  readonly textMatrix: Matrix;
  readonly x: number;
  readonly y: number;
  readonly lineX: number;
  readonly lineY: number;
  readonly font: PdfFont | null;
  readonly isKnown: (code: number) => boolean;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly isFillWhite: boolean;
  readonly alpha: number;
  readonly isBlended: boolean;
}

export const stateAt = (ctm: Matrix, clip: Box): GraphicsState => ({
  ctm,
  clip,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: null,
  isKnown: () => false,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  isFillWhite: false,
  alpha: 1,
  isBlended: false,
});

/** The parts of a graphics state that a dictionary sets. */
export function withDictionary(
  state: GraphicsState,
  entries: readonly (readonly [string, unknown])[],
): Partial<GraphicsState> {
  const said = new Map(entries);
  const alpha = said.get('ca');
  const blend = said.get('BM');
  return {
    alpha: typeof alpha === 'number' ? alpha : state.alpha,
    isBlended: typeof blend === 'string' ? blend !== 'source-over' : state.isBlended,
  };
}
