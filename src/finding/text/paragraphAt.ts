import { SECTIONS } from '../../report/addresses';
import type { Place, Report } from '../../report/report';

/** The text of the paragraph at a place; undefined where the place is none. */
export function paragraphAt({ preamble, sections }: Report, place: Place): string | undefined {
  const [family, ...path] = place.split('.');
  const number = Number(path.at(-1)) - 1;
  if (family === 'preamble') return preamble[number];
  const id = SECTIONS.find((section) => section === path[0]);
  return id && path[1] === 'paragraphs' ? sections[id].paragraphs[number] : undefined;
}
