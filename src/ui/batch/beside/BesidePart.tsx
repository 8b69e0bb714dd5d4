import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AlikeGroup, AlikePair } from '../../../batch/alike/alikeParagraphs';
import { ALIKE_NOTE, alikeWords } from '../../../batch/alike/alikeWords';
import { peersWords } from '../../../batch/alike/peersWords';
import type { Unit } from '../../../batch/batch';
import { type Piece, sideBySide } from '../../../result/beside/pairedParagraphs';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { readVersion } from '../model/readVersion';
import { useAsked } from '../model/useAsked';
import type { BesideOthers } from '../outgoing/officeHost';

const nothing: BesideOthers = { groups: [], far: [] };

/** A paragraph with what the other has not. */
const Marked = ({ pieces }: { pieces: readonly Piece[] }): JSX.Element => (
  <blockquote>{pieces.map(({ text, isSame }, at) => (isSame ? text : <mark key={at}>{text}</mark>))}</blockquote>
);

/** Two paragraphs side by side; held against each other only where somebody looks. */
function Pair({ pair, words }: { pair: AlikePair; words: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const both = isOpen ? sideBySide(pair.one.text, pair.other.text) : null;
  return (
    <details data-on-demand onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {both && (
        <div class="two">
          <Marked pieces={both.one} />
          <Marked pieces={both.other} />
        </div>
      )}
    </details>
  );
}

interface AlikeProps {
  readonly groups: readonly AlikeGroup[];
  nameOf(id: string): string;
  readonly t: Translate;
}

function Alike({ groups, nameOf, t }: AlikeProps): JSX.Element {
  const language = languageOf(t('language'));
  const pairs = groups.flatMap((group) => group.pairs);
  return (
    <ul class="alike">
      {pairs.map((pair) => (
        <li key={`${pair.one.unit} ${pair.one.place} ${pair.other.unit} ${pair.other.place}`}>
          <Pair pair={pair} words={inLanguage(alikeWords(pair, nameOf), language)} />
        </li>
      ))}
    </ul>
  );
}

/** 对照: what units say in the same words, and numbers far from those of their peers; for information, and no ranking. */
export function BesidePart({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t } = host;
  const language = languageOf(t('language'));
  const { value, isBusy } = useAsked(() => host.office.beside(units), readVersion(units));
  const found = isBusy ? null : value;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  const { groups, far } = found ?? nothing;
  return (
    <div class="beside-part">
      <section>
        <h2>{t('batchAlikeTitle')}</h2>
        <p class="caveat">{inLanguage(ALIKE_NOTE, language)}</p>
        {isBusy && <p role="status">{t('batchOutLoading')}</p>}
        {!isBusy && !found && <p role="status">{t('batchOutUndone')}</p>}
        {found && groups.length === 0 && <p>{t('batchAlikeNone')}</p>}
        {groups.length > 0 && <Alike groups={groups} nameOf={nameOf} t={t} />}
      </section>
      <section>
        <h2>{t('batchPeersTitle')}</h2>
        {found && far.length === 0 && <p>{t('batchAlikeNone')}</p>}
        <ul>
          {far.map((number) => (
            <li key={`${number.unit} ${number.address}`}>
              <strong>{nameOf(number.unit)}</strong> {inLanguage(peersWords(number), language)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
