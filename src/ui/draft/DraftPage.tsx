import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { spoken } from '../../words/say';
import type { MessageKey } from '../../words/translator';
import { usePrintedWhole } from '../model/usePrintedWhole';
import { Tabs, tabPart } from '../panel/Tabs';
import { Footer } from '../popup/Footer';
import { Icon } from '../popup/items/Icon';
import type { DraftHost } from './draftHost';
import { AuthorForm } from './form/AuthorForm';
import { Intake } from './Intake';
import { ReadDraft } from './ReadDraft';
import { useAttachment } from './useAttachment';
import { type Drafts, useDraft } from './useDraft';
import { useIntake } from './useIntake';

const WAYS = ['draft', 'form'] as const;
type Way = (typeof WAYS)[number];
const wayNames: Record<Way, MessageKey> = { draft: 'draftTab', form: 'formTab' };

interface UnreadProps {
  readonly host: DraftHost;
  readonly drafts: Drafts;
  readonly isOver: boolean;
  choose(files: readonly File[]): void;
}

/** What stands below the title where no draft was read yet, or none could be. */
function Unread({ host, drafts, isOver, choose }: UnreadProps): JSX.Element | null {
  const { t } = host;
  const { state } = drafts;
  const awaited = useAttachment(host, drafts);
  if (state.kind === 'reading')
    return (
      <p class="notice" role="status">
        {t('headlineReading')}
      </p>
    );
  if (state.kind === 'refused')
    return (
      <p class="notice refused" role="alert">
        <Icon name="bang" />
        <span>{typeof state.said === 'string' ? state.said : spoken(t, state.said)}</span>
      </p>
    );
  if (state.kind === 'read') return null;
  return (
    <>
      {awaited && (
        <section class="notice awaited">
          <span>{t('fileAllow', awaited.site)}</span>
          <button type="button" class="primary" onClick={awaited.allow}>
            {t('fileAllowButton')}
          </button>
        </section>
      )}
      <Intake t={t} isOver={isOver} isSmall={false} choose={choose} />
    </>
  );
}

/** 检查文稿与附件: a report that stands on no page is checked like one, and its tables can be filled in. */
export function DraftPage({ host }: { host: DraftHost }): JSX.Element {
  const { t } = host;
  usePrintedWhole();
  const [way, choose] = useState<Way>('draft');
  const drafts = useDraft(host);
  const intake = useIntake(drafts, t, () => choose('draft'));
  const { state } = drafts;
  const isNamed = way === 'draft' && state.kind !== 'empty';
  return (
    <main class="draft">
      <header class="top">
        <h1>{t('draftTitle')}</h1>
        <Tabs
          tabs={WAYS.map((id) => ({ id, name: t(wayNames[id]) }))}
          chosen={way}
          label={t('draftTitle')}
          choose={(id) => choose(id)}
        />
        {isNamed && <p class="name">{state.name}</p>}
        {isNamed && <Intake t={t} isOver={intake.isOver} isSmall choose={intake.choose} />}
      </header>
      <div role="tabpanel" id={tabPart('draft')} aria-labelledby="tab-draft" hidden={way !== 'draft'}>
        <Unread host={host} drafts={drafts} {...intake} />
        {state.kind === 'read' && <ReadDraft host={host} drafts={drafts} state={state} />}
      </div>
      <div role="tabpanel" id={tabPart('form')} aria-labelledby="tab-form" hidden={way !== 'form'}>
        <AuthorForm host={host} />
      </div>
      <Footer rules={state.kind === 'read' ? state.draft.judged.result.generator.rules : null} t={t} isDraft />
    </main>
  );
}
