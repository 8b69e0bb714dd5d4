import { call } from './native';
import { read } from './read';

/** More rules than these take longer to read than what their words would spare. */
const MOST_RULES = 400;

type Home = Pick<Document, 'styleSheets' | 'adoptedStyleSheets' | 'getAnimations'>;

/**
 * What the style sheets of documents and shadow roots say; null where nobody knows: another site's are kept from us, some
 * are too long, and what a script animates stands in none.
 */
export function sheetText(homes: Iterable<Home>): string | null {
  try {
    if ([...homes].some((home) => call(home, 'getAnimations').length > 0)) return null;
    const sheets = [...homes].flatMap((home) => [
      ...read(home, 'styleSheets'),
      ...(read(home, 'adoptedStyleSheets') ?? []),
    ]);
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
    return rules.length > MOST_RULES ? null : rules.map(({ cssText }) => cssText).join('\n');
  } catch {
    return null;
  }
}
