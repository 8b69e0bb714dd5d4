import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SECTIONS } from '../../../report/addresses';
import { nameOf } from '../../../report/nameOf';
import { type PairedParagraphs, type Piece, pairedParagraphs } from '../../../result/beside/pairedParagraphs';
import type { KeptReport } from '../../../result/kept/keptReport';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import { headOf } from './ComparedTables';

function Words({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <p>
      {pieces.map(({ text, isSame }, at) =>
        // Pieces of a paragraph that is drawn once.
        isSame ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}

/** Only what is wholly the same is 100. */
const percent = (share: number): number => Math.floor(share * 100);

function Pair({ pair, heads, t }: { pair: PairedParagraphs; heads: readonly [string, string]; t: Translate }) {
  const { now, former, share } = pair;
  const said =
    share === null
      ? now && former
        ? t('besideUnmeasured')
        : t('besideOnlyIn', now ? heads[1] : heads[0])
      : t('besideShare', percent(share));
  return (
    <li class="pair" data-share={share === null ? '' : percent(share)}>
      <p class="caveat">{said}</p>
      <div class={now && former ? 'two' : 'one'}>
        {former && (
          <div>
            <h4>{heads[0]}</h4>
            <Words pieces={former} />
          </div>
        )}
        {now && (
          <div>
            <h4>{heads[1]}</h4>
            <Words pieces={now} />
          </div>
        )}
      </div>
    </li>
  );
}

interface Props {
  readonly now: KeptReport;
  readonly former: KeptReport;
  readonly t: Translate;
  timeText(at: string): string;
}

/** The paragraphs of two reports side by side, what both have in the same words marked. */
export function ComparedTexts({ now, former, t, timeText }: Props): JSX.Element {
  const [own, other] = [now.result.report, former.result.report];
  const pairs = useMemo(() => (own && other ? pairedParagraphs(own, other) : []), [own, other]);
  const language = languageOf(t('language'));
  const heads = [headOf(former, now, t, timeText), headOf(now, former, t, timeText)] as const;
  return (
    <>
      <p class="caveat">{t('besideWords')}</p>
      {SECTIONS.map((section) => {
        const inSection = pairs.filter((pair) => pair.section === section);
        if (inSection.length === 0) return null;
        return (
          <section key={section} data-section={section}>
            <h3>{inLanguage(nameOf(`sections.${section}`), language).replace(/[“”]/g, '')}</h3>
            <ul class="pairs">
              {inSection.map((pair, at) => (
                <Pair key={at} pair={pair} heads={heads} t={t} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
