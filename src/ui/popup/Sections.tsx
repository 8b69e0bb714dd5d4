import type { JSX } from 'preact';
import type { SectionStatus } from '../../report/schema';
import type { Translate } from '../../words/translator';
import type { SectionTick } from '../model/sectionTicks';
import { Icon, type IconName } from './items/Icon';

const icons: Record<SectionStatus, IconName> = {
  present: 'tick',
  empty: 'ring',
  missing: 'cross',
  unreadable: 'question',
};

/** The six parts, each told by shape and by word. */
export function Sections({ sections, t }: { sections: readonly SectionTick[]; t: Translate }): JSX.Element {
  return (
    <ol class="sections" aria-label={t('sectionsTitle')}>
      {sections.map(({ id, name, heading, status, word }) => (
        <li key={id} class={status} title={heading} data-section={id}>
          <Icon name={icons[status]} />
          <em>{t(word)}</em>
          <span>{t(name)}</span>
        </li>
      ))}
    </ol>
  );
}
