import type { Preferences } from '../settings/preferences';
import { loadPreferences, watchPreferences } from './stored/preferences';
import { speakChosen } from './texts/speak';

const BY_BROWSER = 'screen and (prefers-color-scheme: dark)';
/** What each theme makes of the rules for dark grounds; none is for paper. */
const MEDIA: Readonly<Record<Preferences['theme'], string>> = { auto: BY_BROWSER, dark: 'screen', light: 'not all' };

/** The rules of the page that are meant for dark grounds, as they stood before any theme was chosen. */
function darkRules(): readonly CSSMediaRule[] {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return rules.filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'),
  );
}

/** Makes a page of the extension speak the chosen language and take the chosen theme; awaited before it is drawn. */
export async function startPage(): Promise<void> {
  const dark = darkRules();
  const dress = ({ theme }: Preferences): void => {
    for (const rule of dark) rule.media.mediaText = MEDIA[theme];
    document.documentElement.style.colorScheme = theme === 'auto' ? '' : theme;
  };
  watchPreferences(dress);
  const [preferences] = await Promise.all([loadPreferences(), speakChosen()]);
  dress(preferences);
}
