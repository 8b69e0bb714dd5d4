import type { Result } from '../result/resultSchema';
import { checkInput, type Terms } from './checkInput';
import type { Input } from './input';
import { asJoined, goesOn, isPage, isPart, type Joined, joinPages } from './joinPages';

/** A result, and the names of the pages it was read from where they are several. */
export interface CheckedInput {
  readonly result: Result;
  readonly pages: readonly string[];
}

const asChecked = ({ pages, result }: Joined): CheckedInput => ({
  result,
  pages: pages.map(({ page: { source } }) => source.file ?? source.url ?? source.id ?? ''),
});

interface Step {
  /** What is ready before the input, or with it. */
  readonly ready: readonly CheckedInput[];
  readonly held: Joined | null;
}

/** What becomes of the pages that are held when another input has been checked. */
function stepOf(held: Joined | null, input: Input, result: Result, terms: Terms): Step {
  const joined = held && isPage(input) && goesOn(held.result, result) ? joinPages(held, input, result, terms) : null;
  if (joined) return isPart(joined.result) ? { ready: [], held: joined } : { ready: [asChecked(joined)], held: null };
  const ready = held ? [asChecked(held)] : [];
  if (isPage(input) && isPart(result)) return { ready, held: asJoined(input, result) };
  return { ready: [...ready, { result, pages: [] }], held: null };
}

/** The result of each input in their order; pages of one report that follow one another are one. */
export async function* checkInputs(inputs: AsyncIterable<Input>, termsNow: () => Terms): AsyncGenerator<CheckedInput> {
  let held: Joined | null = null;
  for await (const input of inputs) {
    const terms = termsNow();
    const step: Step = stepOf(held, input, checkInput(input, terms), terms);
    yield* step.ready;
    held = step.held;
  }
  if (held) yield asChecked(held);
}
