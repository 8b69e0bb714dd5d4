import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';

/** What the tool does not do, said on every screen. */
export function Footer({ rules, t }: { rules: string | null; t: Translate }): JSX.Element {
  return (
    <footer>
      <p>{t('footerLocal')}</p>
      <p>{t('footerDisclaimer')}</p>
      {rules && <p>{t('footerRules', rules)}</p>}
      <p>
        <a href="rules.html" target="_blank" rel="noreferrer">
          {t('actionRules')}
        </a>
      </p>
    </footer>
  );
}
