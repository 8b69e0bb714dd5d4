import { nameOf } from '../../report/nameOf';
import { type PrivateNumber, privateNumbers } from '../../report/privacy/privateNumbers';
import type { Report } from '../../report/report';
import { printedTexts } from '../rows/printedTexts';
import type { Bilingual, Outcome, Severity } from '../rule';
import { counted } from '../words';

/** Says how many numbers stand at a place, and never which. */
function sentence(place: string, count: number, what: { readonly zh: string; readonly en: string }): Bilingual {
  const { zh, en } = nameOf(place);
  return {
    zh: `${zh}${count === 1 ? '有一处' : `有${count}处`}${what.zh}（已遮盖）`,
    en: `${en}: ${counted(count, what.en)} (masked)`,
  };
}

/** One finding for each text with numbers of a kind; the key is the place, for a hash of a number gives it away. */
export function* privateFindings(
  report: Report,
  is: (number: PrivateNumber) => boolean,
  what: { readonly zh: string; readonly en: string },
  severity: Severity,
): Iterable<Outcome> {
  let count = 0;
  for (const { place, text, isParagraph } of printedTexts(report)) {
    const numbers = privateNumbers(text).filter(is);
    if (numbers.length === 0) continue;
    count += 1;
    yield {
      outcome: 'fail',
      key: place,
      addresses: [place],
      severity,
      message: sentence(place, numbers.length, what),
      ...(isParagraph ? { quotes: numbers.map(({ start, end }) => ({ place, start, end })) } : {}),
    };
  }
  if (count === 0) yield { outcome: 'pass', key: 'report' };
}
