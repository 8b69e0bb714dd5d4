import type { JSX } from 'preact';
import type { Translate } from '../../words/translator';

interface Props {
  /** The site of a page that stands elsewhere than with the government: it can be added to those checked by themselves. */
  readonly site?: string | null;
  readonly rules: string | null;
  readonly t: Translate;
  /** The page for drafts needs no way to itself. */
  readonly isDraft?: boolean;
  /** Nor does the page for many reports. */
  readonly isBatch?: boolean;
}

/** What the tool does not do, said on every screen. */
export function Footer({ rules, t, site = null, isDraft = false, isBatch = false }: Props): JSX.Element {
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
      {!isBatch && (
        <p>
          <a href="batch.html" target="_blank" rel="noreferrer">
            {t('batchTitle')}
          </a>
        </p>
      )}
      {site && (
        <p>
          <a href={`options.html?${new URLSearchParams({ site })}#sites`} target="_blank" rel="noreferrer">
            {t('siteOffer')}
          </a>
        </p>
      )}
      <p>
        <a href="rules.html" target="_blank" rel="noreferrer">
          {t('actionRules')}
        </a>
      </p>
      <p class="ways">
        <a href="options.html" target="_blank" rel="noreferrer">
          {t('optionsTitle')}
        </a>
        <a href="help.html" target="_blank" rel="noreferrer">
          {t('helpTitle')}
        </a>
      </p>
    </footer>
  );
}
