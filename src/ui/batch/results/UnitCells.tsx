import type { ComponentChild, JSX } from 'preact';
import type { Unit } from '../../../batch/batch';
import { otherOrgan } from '../../../batch/results/unitRows';
import { nameOf } from '../../../report/nameOf';
import { foundHeadline } from '../../../words/foundHeadline';
import { inLanguage, joinNames, languageOf } from '../../../words/language';
import { spoken } from '../../../words/say';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { reasonText } from '../model/reasonText';
import { stateNames } from '../model/stateNames';

interface Props {
  readonly unit: Unit;
  readonly host: Pick<BatchHost, 't' | 'timeText'>;
}

/** Whether what was read is the report that is looked for: of a report of another year nothing is counted. */
const isOfReport = ({ state }: Unit): boolean => state !== 'notFound';

/** What was found, in words; green alone where all was read and all holds. */
function Verdict({ unit, t }: { unit: Unit; t: Translate }): JSX.Element | null {
  const { brief } = unit;
  if (!brief || !isOfReport(unit)) return null;
  const { error, warning, personal, info } = brief.counts;
  const tone = error + personal > 0 ? 'fail' : warning > 0 ? 'review' : brief.isGreen ? 'pass' : 'unknown';
  const isPart = brief.verdict === 'incomplete' || brief.coverage.read < brief.coverage.expected;
  const found = error + warning + personal > 0 ? spoken(t, foundHeadline(brief.counts)) : '';
  const rest = [...(isPart ? [t('batchItemsPart')] : []), ...(info > 0 ? [t('batchCountOther', info)] : [])];
  const said = found || (isPart ? '' : t('batchItemsNone'));
  return (
    <span class={`found ${tone}`}>
      {said}
      {rest.length > 0 && <small>{rest.join(t('clauseStop'))}</small>}
    </span>
  );
}

function State({ unit, t }: { unit: Unit; t: Translate }): JSX.Element {
  const { state, reason, source, isUnchanged } = unit;
  const notes = [
    ...(reason ? [reasonText(reason, t)] : []),
    ...(source?.kind === 'tab' && state === 'read' ? [t('batchInTab')] : []),
    ...(isUnchanged && !reason ? [t('batchUnchanged')] : []),
  ];
  const said = notes.join(t('clauseStop'));
  return (
    <span class="state" data-state={state} title={said}>
      <b>{t(stateNames[state])}</b>
      {said && <small>{said}</small>}
    </span>
  );
}

function Name({ unit, t }: { unit: Unit; t: Translate }): JSX.Element {
  const other = unit.state === 'unsure' ? null : otherOrgan(unit);
  return (
    <span class="name" title={unit.name}>
      {unit.name}
      {other !== null && <small class="review">{t('batchOtherOrgan', other)}</small>}
      {unit.source?.file && unit.source.file !== unit.name && <small>{unit.source.file}</small>}
    </span>
  );
}

function Coverage({ unit }: { unit: Unit }): JSX.Element | null {
  const { brief } = unit;
  if (!brief || !isOfReport(unit) || brief.coverage.expected === 0) return null;
  const { read, blank, expected } = brief.coverage;
  return <span class={read < expected ? 'review' : ''}>{`${read}/${expected} · ${blank}`}</span>;
}

function Missing({ unit, t }: { unit: Unit; t: Translate }): JSX.Element {
  const language = languageOf(t('language'));
  const names = (isOfReport(unit) ? (unit.brief?.missing ?? []) : []).map((section) =>
    inLanguage(nameOf(`sections.${section}`), language),
  );
  return <small>{joinNames(names, language)}</small>;
}

function Checked({ unit: { brief, checkedAt }, host: { t, timeText } }: Props): JSX.Element {
  return <small title={brief ? t('batchRules', brief.rulesDate) : ''}>{checkedAt ? timeText(checkedAt) : ''}</small>;
}

function Recheck({ unit: { recheck }, t }: { unit: Unit; t: Translate }): JSX.Element | null {
  if (!recheck) return null;
  const said = inLanguage(recheck.said, languageOf(t('language')));
  return (
    <span class="recheck" data-standing={recheck.standing} title={said}>
      {said}
    </span>
  );
}

const cells = new Map<string, (props: Props) => JSX.Element | string | number | null>(
  Object.entries({
    order: ({ unit }) => (unit.isListed ? unit.order + 1 : '—'),
    unit: ({ unit, host: { t } }) => <Name unit={unit} t={t} />,
    state: ({ unit, host: { t } }) => <State unit={unit} t={t} />,
    verdict: ({ unit, host: { t } }) => <Verdict unit={unit} t={t} />,
    relations: ({ unit }) => (isOfReport(unit) && unit.brief?.relations) || null,
    coverage: ({ unit }) => <Coverage unit={unit} />,
    missing: ({ unit, host: { t } }) => <Missing unit={unit} t={t} />,
    date: ({ unit }) => (unit.state === 'notFound' ? null : unit.pageDate),
    checked: (props) => <Checked {...props} />,
    share: ({ unit: { share } }) => share,
    recheck: ({ unit, host: { t } }) => <Recheck unit={unit} t={t} />,
  }),
);

/** What stands in one column of one unit. */
export function UnitCell({ id, ...props }: Props & { readonly id: string }): ComponentChild {
  const cell = cells.get(id);
  return cell ? cell(props) : <small>{props.unit.cells[Number(id.slice('cell-'.length))] ?? ''}</small>;
}
