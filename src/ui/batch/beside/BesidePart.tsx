import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type AlikeGroup, alikeParagraphs } from '../../../batch/alike/alikeParagraphs';
import { ALIKE_NOTE, alikeWords } from '../../../batch/alike/alikeWords';
import type { UnitParagraph } from '../../../batch/alike/ownWords';
import { farFromPeers, type PeerUnit } from '../../../batch/alike/peers';
import { peersWords } from '../../../batch/alike/peersWords';
import type { Unit } from '../../../batch/batch';
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
  const paragraphs = report.sections.flatMap(({ id: section, paragraphs: texts }) =>
    texts.map((text, at) => ({
      unit: id,
      place: `sections.${section}.paragraphs.${at + 1}`,
      text,
      organ,
      source: source.url ?? source.file ?? id,
    })),
  );
  return { paragraphs, peer: { id, name, report: { year, organ, organKind, editions, cells, tables } } };
}

function Alike({
  groups,
  nameOf,
  t,
}: {
  groups: readonly AlikeGroup[];
  nameOf(id: string): string;
  t: Translate;
}): JSX.Element {
  const language = languageOf(t('language'));
  return (
    <ul class="alike">
      {groups.flatMap(({ pairs }) =>
        pairs.map((pair) => (
          <li key={`${pair.one.unit} ${pair.one.place} ${pair.other.unit} ${pair.other.place}`}>
            <details>
              <summary>{inLanguage(alikeWords(pair, nameOf), language)}</summary>
              <div class="two">
                <blockquote>{pair.one.text}</blockquote>
                <blockquote>{pair.other.text}</blockquote>
              </div>
            </details>
          </li>
        )),
      )}
    </ul>
  );
}

/** 对照: what units say in the same words, and numbers far from those of their peers; for information, and no ranking. */
export function BesidePart({ host, units }: { host: BatchHost; units: readonly Unit[] }): JSX.Element {
  const { t } = host;
  const language = languageOf(t('language'));
  const read = useResults(host, units, taken);
  const groups = useMemo(() => alikeParagraphs((read ?? []).flatMap(({ paragraphs }) => paragraphs)), [read]);
  const far = useMemo(() => farFromPeers((read ?? []).flatMap(({ peer }) => peer ?? [])), [read]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  if (read === null) return <p class="caveat">{t('batchOutLoading')}</p>;
  return (
    <div class="beside-part">
      <section>
        <h2>{t('batchAlikeTitle')}</h2>
        <p class="caveat">{inLanguage(ALIKE_NOTE, language)}</p>
        {groups.length === 0 ? <p>{t('batchAlikeNone')}</p> : <Alike groups={groups} nameOf={nameOf} t={t} />}
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
