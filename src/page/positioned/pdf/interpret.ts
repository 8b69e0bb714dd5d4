import { seenGlyphs } from '../drawing';
import { type PositionedPage, UNKNOWN } from '../positionedPage';
import { newMachine, type PdfOperators, type PdfSurroundings } from './machine';
import { pathOperators } from './pathOperators';
import { textOperators } from './textOperators';

/** Follows a page's operators and gives what they print. */
export function interpret(operators: PdfOperators, surroundings: PdfSurroundings): PositionedPage {
  const machine = newMachine(operators, surroundings);
  for (const [at, name] of operators.names.entries()) {
    const perform = textOperators[name] ?? pathOperators[name];
    perform?.(machine, operators.args[at] ?? [], at);
  }
  const { width, height } = surroundings;
  const { rules, pictures } = machine.drawing;
  const glyphs = seenGlyphs(machine.drawing);
  const unknown = glyphs.filter(({ text }) => text === UNKNOWN).length;
  return { width, height, glyphs, rules, pictures, unknown };
}
