import { Fragment, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ComparedNumber } from '../../../finding/prose/numbers/comparedNumber';
import type { CheckedSum, SumOutcome } from '../../../result/checkedSums';
import type { Result } from '../../../result/resultSchema';
import { inLanguage, languageOf } from '../../../words/language';
import type { MessageKey, Translate } from '../../../words/translator';
import type { RuleBook } from '../../model/itemViews';
import { otherChecks } from '../model/otherChecks';
import { sumText } from '../model/sumWords';
import type { Spot } from '../problems/AddProblem';
import { lighting, PointerContext } from '../usePointer';
import { ProseNumbers } from './ProseNumbers';

const outcomes: readonly (readonly [SumOutcome, MessageKey])[] = [
  ['fail', 'countError'],
  ['notAssessable', 'countUnassessed'],
  ['passBesideBlanks', 'countPassBlanks'],
  ['pass', 'countPass'],
  ['absent', 'checksAbsent'],
];

interface Props {
  readonly result: Result;
  readonly sums: readonly CheckedSum[];
  readonly numbers: readonly ComparedNumber[];
  readonly book: RuleBook;
  readonly t: Translate;
  add(spot: Spot): void;
}

/** One relation; while it is pointed at its cells are lit on the page, pressed it leads there. */
function SumLine({ sum, t }: { sum: CheckedSum; t: Translate }): JSX.Element {
  const pointer = useContext(PointerContext);
  const places = [...sum.left, ...sum.right];
  const isOver = pointer.over !== null && places.includes(pointer.over);
  return (
    <li class={isOver ? 'pointed' : undefined}>
      <button
        type="button"
        class="excerpt"
        title={t('numberGo')}
        onClick={() => pointer.go(sum.right[0] ?? '')}
        {...lighting(pointer, places)}
      >
        {inLanguage(sum.name, languageOf(t('language')))}
      </button>
      <span class="figures">{sumText(sum, t)}</span>
    </li>
  );
}

/** Relations under the rule that declares them: two rules may speak of one column. */
function SumsByRule({ sums, book, t }: Pick<Props, 'sums' | 'book' | 't'>): JSX.Element {
  const rules = [...new Set(sums.map(({ rule }) => rule))];
  return (
    <>
      {rules.map((rule) => {
        const own = sums.filter((sum) => sum.rule === rule);
        const known = book(rule);
        const title = known ? inLanguage(known.title, languageOf(t('language'))) : rule;
        return (
          <Fragment key={rule}>
            <p class="by-rule">{`${title}（${own.length}）`}</p>
            <ul aria-label={title}>
              {own.map((sum) => (
                <SumLine key={sum.key} sum={sum} t={t} />
              ))}
            </ul>
          </Fragment>
        );
      })}
    </>
  );
}

/** 核验清单: every relation with what became of it and its numbers, then every other rule that ran or did not. */
export function Checks({ result, sums, numbers, book, t, add }: Props): JSX.Element {
  const language = languageOf(t('language'));
  const others = otherChecks(result, new Set(sums.map(({ rule }) => rule)));
  return (
    <div class="checks">
      {outcomes.map(([outcome, name]) => {
        const own = sums.filter((sum) => sum.outcome === outcome);
        if (own.length === 0) return null;
        return (
          <details key={outcome} open={outcome === 'fail' || outcome === 'notAssessable'} data-outcome={outcome}>
            <summary>{`${t(name)} ${own.length}`}</summary>
            <SumsByRule sums={own} book={book} t={t} />
          </details>
        );
      })}
      <details data-outcome="others">
        <summary>{t('checksOthers', others.length)}</summary>
        <ul>
          {others.map(({ rule, pass, fail, notAssessable, isOff, isUnpublished }) => {
            const known = book(rule);
            const counts = [
              isOff ? t('checksOff') : '',
              isUnpublished ? t('checksUnpublished') : '',
              fail > 0 ? t('checksFail', fail) : '',
              notAssessable > 0 ? t('checksUnassessed', notAssessable) : '',
              pass > 0 ? t('checksPass', pass) : '',
            ].filter(Boolean);
            return (
              <li key={rule}>
                <span>{known ? inLanguage(known.title, language) : rule}</span>
                <span class="figures">{counts.join(t('clauseStop')) || t('checksNothing')}</span>
              </li>
            );
          })}
        </ul>
      </details>
      <ProseNumbers numbers={numbers} t={t} add={add} />
    </div>
  );
}
