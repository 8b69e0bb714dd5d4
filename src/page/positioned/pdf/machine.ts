import { type Drawing, newDrawing } from '../drawing';
import type { Matrix } from '../matrix';
import type { Box } from '../positionedPage';
import type { PdfFont } from './fonts';
import { type GraphicsState, stateAt } from './graphicsState';

/** A page's operators as pdf.js lists them, by name. */
export interface PdfOperators {
  readonly names: readonly string[];
  readonly args: readonly (readonly unknown[] | null)[];
}

export interface PdfSurroundings {
  readonly width: number;
  readonly height: number;
  /** From the file's own coordinates to those of the page as it is shown. */
  readonly transform: Matrix;
  readonly fontNamed: (name: string) => PdfFont | null;
  /** Whether a layer that a file may switch off is shown. */
  readonly isShown: (layer: unknown) => boolean;
  /** The library's operators by number. */
  readonly operatorNames: readonly string[];
}

/** What goes along a page's operators. */
export interface Machine {
  readonly surroundings: PdfSurroundings;
  readonly operators: PdfOperators;
  readonly page: Box;
  readonly drawing: Drawing;
  readonly saved: GraphicsState[];
  readonly layers: boolean[];
  state: GraphicsState;
  isClipping: boolean;
}

/** What an operator does, given what stands behind it and its place in the list. */
export type Perform = (machine: Machine, args: readonly unknown[], at: number) => void;

const DEEPEST = 1000;

export function newMachine(operators: PdfOperators, surroundings: PdfSurroundings): Machine {
  const { width, height, transform } = surroundings;
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const state = stateAt(transform, page);
  return { surroundings, operators, page, drawing: newDrawing(), saved: [], layers: [], state, isClipping: false };
}

export function set(machine: Machine, change: Partial<GraphicsState>): void {
  machine.state = { ...machine.state, ...change };
}

export function save(machine: Machine): void {
  if (machine.saved.length < DEEPEST) machine.saved.push(machine.state);
}

export function restore(machine: Machine): void {
  machine.state = machine.saved.pop() ?? machine.state;
}

export const isVisible = ({ layers }: Machine): boolean => !layers.includes(false);

/** The number at a place behind an operator. */
export function numberAt(args: readonly unknown[], at: number, otherwise = 0): number {
  const value = args[at];
  return typeof value === 'number' ? value : otherwise;
}

/** A list of numbers, whatever the library packs it in. */
export const listed = (value: unknown): number[] =>
  typeof value === 'object' && value !== null ? Array.from(value as ArrayLike<number>, Number) : [];

/** A matrix, written as six numbers or as one list of them. */
export function matrixOf(args: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = args.length === 1 ? listed(args[0]) : args.map(Number);
  return [a, b, c, d, e, f];
}
