import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';

interface Props {
  readonly rules: string | null;
  readonly t: Translate;
  /** The page for drafts needs no way to itself. */
  readonly isDraft?: boolean;
}

/** What the tool does not do, said on every screen. */
export function Footer({ rules, t, isDraft = false }: Props): JSX.Element {
  return (
    <footer>
      <p>{t('footerLocal')}</p>
      <p>{t('footerDisclaimer')}</p>
      {rules && <p>{t('footerRules', rules)}</p>}
      {!isDraft && (
        <p>
          <a href="draft.html" target="_blank" rel="noreferrer">
            {t('draftTitle')}
          </a>
        </p>
      )}
      <p>
        <a href="rules.html" target="_blank" rel="noreferrer">
          {t('actionRules')}
        </a>
      </p>
    </footer>
  );
}
