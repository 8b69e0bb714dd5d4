import type { JSX } from 'preact';
import { spoken } from '../../words/say';
import { Footer } from '../popup/Footer';
import { Icon } from '../popup/items/Icon';
import type { DraftHost } from './draftHost';
import { Intake } from './Intake';
import { ReadDraft } from './ReadDraft';
import { useAttachment } from './useAttachment';
import { useDraft } from './useDraft';
import { useIntake } from './useIntake';

/** 检查文稿与附件: a report that stands on no page is checked like one. */
export function DraftPage({ host }: { host: DraftHost }): JSX.Element {
  const { t } = host;
  const drafts = useDraft(host);
  const { isOver, choose } = useIntake(drafts, t);
  const awaited = useAttachment(host, drafts);
  const { state } = drafts;
  return (
    <main class="draft">
      <header class="top">
        <h1>{t('draftTitle')}</h1>
        {state.kind !== 'empty' && <p class="name">{state.name}</p>}
        {state.kind !== 'empty' && <Intake t={t} isOver={isOver} isSmall choose={choose} />}
      </header>
      {state.kind === 'empty' && awaited && (
        <section class="notice awaited">
          <span>{t('fileAllow', awaited.site)}</span>
          <button type="button" class="primary" onClick={awaited.allow}>
            {t('fileAllowButton')}
          </button>
        </section>
      )}
      {state.kind === 'empty' && <Intake t={t} isOver={isOver} isSmall={false} choose={choose} />}
      {state.kind === 'reading' && (
        <p class="notice" role="status">
          {t('headlineReading')}
        </p>
      )}
      {state.kind === 'refused' && (
        <p class="notice refused" role="alert">
          <Icon name="bang" />
          <span>{typeof state.said === 'string' ? state.said : spoken(t, state.said)}</span>
        </p>
      )}
      {state.kind === 'read' && <ReadDraft host={host} drafts={drafts} state={state} />}
      <Footer rules={state.kind === 'read' ? state.draft.judged.result.generator.rules : null} t={t} isDraft />
    </main>
  );
}
