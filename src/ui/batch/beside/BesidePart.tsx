import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AlikeGroup, AlikePair } from '../../../batch/alike/alikeParagraphs';
import { ALIKE_NOTE, alikeWords } from '../../../batch/alike/alikeWords';
import type { UnitParagraph } from '../../../batch/alike/ownWords';
import { farFromPeers, type PeerUnit } from '../../../batch/alike/peers';
import { peersWords } from '../../../batch/alike/peersWords';
import { unitParagraphs } from '../../../batch/alike/unitParagraphs';
import type { Unit } from '../../../batch/batch';
import { type Piece, sideBySide } from '../../../result/beside/pairedParagraphs';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { useResults } from '../model/useResults';

interface Taken {
  readonly paragraphs: readonly UnitParagraph[];
  readonly peer: PeerUnit | null;
}

/** Of a report what is held beside others: its paragraphs, and its numbers without them. */
function taken({ id, name }: Unit, { report, source }: Result): Taken {
  if (!report) return { paragraphs: [], peer: null };
  const { year, organ, organKind, editions, cells, tables } = report;
  const paragraphs = unitParagraphs(id, { report, source });
  return { paragraphs, peer: { id, name, report: { year, organ, organKind, editions, cells, tables } } };
}

/** A paragraph with what the other has not. */
const Marked = ({ pieces }: { pieces: readonly Piece[] }): JSX.Element => (
  <blockquote>{pieces.map(({ text, isSame }, at) => (isSame ? text : <mark key={at}>{text}</mark>))}</blockquote>
);

/** Two paragraphs side by side; held against each other only where somebody looks. */
function Pair({ pair, words }: { pair: AlikePair; words: string }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const both = isOpen ? sideBySide(pair.one.text, pair.other.text) : null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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

/** The shared paragraphs of what was read, found in a worker; `busy` until then, `slow` where it was ended. */
function useAlike({ alike }: BatchHost, read: readonly Taken[] | null): readonly AlikeGroup[] | 'busy' | 'slow' {
  const [found, setFound] = useState<readonly AlikeGroup[] | 'busy' | 'slow'>('busy');
  useEffect(() => {
    let isShown = true;
    setFound('busy');
    if (read) {
      void alike(read.flatMap(({ paragraphs }) => paragraphs)).then((groups) => isShown && setFound(groups ?? 'slow'));
    }
    return () => {
      isShown = false;
    };
  }, [read]);
  return found;
}

/** 对照: what units say in the same words, and numbers far from those of their peers; for information, and no ranking. */
export function BesidePart({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t } = host;
  const language = languageOf(t('language'));
  const read = useResults(host, units, taken);
  const groups = useAlike(host, read);
  const far = useMemo(() => farFromPeers((read ?? []).flatMap(({ peer }) => peer ?? [])), [read]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  if (read === null) return <p class="caveat">{t('batchOutLoading')}</p>;
  return (
    <div class="beside-part">
      <section>
        <h2>{t('batchAlikeTitle')}</h2>
        <p class="caveat">{inLanguage(ALIKE_NOTE, language)}</p>
        {groups === 'busy' && <p role="status">{t('batchOutLoading')}</p>}
        {groups === 'slow' && <p role="status">{t('batchAlikeSlow')}</p>}
        {typeof groups !== 'string' && groups.length === 0 && <p>{t('batchAlikeNone')}</p>}
        {typeof groups !== 'string' && groups.length > 0 && <Alike groups={groups} nameOf={nameOf} t={t} />}
      </section>
      <section>
        <h2>{t('batchPeersTitle')}</h2>
        {far.length === 0 && <p>{t('batchAlikeNone')}</p>}
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
