import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { UNIT_STATES, type Unit, type UnitState } from '../../../batch/batch';
import { ruleGroups } from '../../../batch/results/ruleGroups';
import { inLanguage, languageOf } from '../../../words/language';
import type { Translate } from '../../../words/translator';
import type { BatchHost } from '../batchHost';
import { stateNames } from '../model/stateNames';
import { DatesPicture } from './DatesPicture';
import { MatrixPicture, type MatrixUnit } from './MatrixPicture';
import { type CountedRule, RulesPicture } from './RulesPicture';
import { type StateLook, StatesPicture } from './StatesPicture';

interface Props {
  readonly host: BatchHost;
  readonly units: readonly Unit[];
  /** Shows some units, by their ids. */
  show(units: readonly string[]): void;
  showRule(rule: string): void;
  open(unit: string): void;
}

/** Nothing that was not read looks green, nor what was read and does not hold. */
const looks: Readonly<Record<Exclude<UnitState, 'read'>, StateLook>> = {
  notFound: 'none',
  unreachable: 'unread',
  unreadable: 'unread',
  pictures: 'partial',
  attachment: 'partial',
  unsure: 'review',
  script: 'unread',
  waiting: 'unread',
};

interface Group {
  readonly key: string;
  readonly name: string;
  readonly look: StateLook;
}

/** Where a unit stands in the picture: a report that was read, by what was found in it. */
function groupOf({ state, brief }: Unit, t: Translate): Group {
  if (state !== 'read') return { key: state, name: t(stateNames[state]), look: looks[state] };
  const read = (key: string, said: string, look: StateLook): Group => ({ key, name: t('batchReadAs', said), look });
  const { error = 0, personal = 0, warning = 0 } = brief?.counts ?? {};
  if (error + personal > 0) return read('fail', t('batchCellError'), 'fail');
  if (brief?.verdict === 'incomplete' || !brief) return read('part', t('batchItemsPart'), 'partial');
  if (warning > 0) return read('review', t('batchCellWarning'), 'review');
  return brief.isGreen ? read('pass', t('batchItemsNone'), 'pass') : read('other', t('batchReadOther'), 'partial');
}

const PLACES = [...UNIT_STATES.filter((state) => state !== 'read'), 'fail', 'part', 'review', 'other', 'pass'];

/** The units by where they stand, none left out. */
function grouped(units: readonly Unit[], t: Translate) {
  const groups = new Map<string, Group & { ids: string[] }>();
  for (const unit of units) {
    const group = groupOf(unit, t);
    const known = groups.get(group.key) ?? { ...group, ids: [] };
    known.ids.push(unit.id);
    groups.set(group.key, known);
  }
  return [...groups.values()].sort((a, b) => PLACES.indexOf(a.key) - PLACES.indexOf(b.key));
}

function matrixUnit({ id, name, state, brief }: Unit): MatrixUnit {
  const rules = state === 'read' ? (brief?.rules ?? []) : [];
  return {
    id,
    name,
    found: new Map(rules.map(({ rule, severity }) => [rule, severity])),
    isUnread: state !== 'read' || brief?.verdict === 'incomplete',
  };
}

/** The day that most reports are held against. */
function usualDay(units: readonly Unit[]): string | null {
  const days = new Map<string, number>();
  for (const { brief } of units) if (brief?.deadline) days.set(brief.deadline, (days.get(brief.deadline) ?? 0) + 1);
  return [...days].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** False while a part is drawn first: what stands below what is seen is drawn when the page has answered in between. */
function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}

/** How a batch stands, in pictures with their numbers beneath; each opens its rows. */
export function PicturesPart({ host, units, show, showRule, open }: Props): JSX.Element {
  const { t, book } = host;
  const language = languageOf(t('language'));
  const isRestDrawn = useLater();
  const groups = grouped(units, t);
  const states = groups.map(({ ids, ...group }) => ({ ...group, count: ids.length }));
  const rules = ruleGroups(units).map(({ rule, severity, units: own }): CountedRule => {
    const known = book(rule);
    const findings = own.flatMap(({ brief }) => brief?.rules.filter((each) => each.rule === rule) ?? []);
    return {
      rule,
      title: known ? inLanguage(known.title, language) : rule,
      severity,
      units: own.length,
      findings: findings.reduce((sum, { count }) => sum + count, 0),
    };
  });
  const day = usualDay(units);
  const dated = units
    .filter(({ state }) => state === 'read')
    .map(({ id, name, pageDate, brief }) => ({ id, name, date: pageDate, isConcerned: brief?.deadline === day }));
  return (
    <div class="pictures">
      <StatesPicture states={states} open={(key) => show(groups.find((group) => group.key === key)?.ids ?? [])} t={t} />
      {day !== null && dated.length > 0 && (
        <DatesPicture units={dated} deadline={day} dayName={day} open={show} t={t} />
      )}
      <RulesPicture rules={rules} open={showRule} t={t} />
      {isRestDrawn && <MatrixPicture units={units.map(matrixUnit)} rules={rules} open={open} t={t} />}
    </div>
  );
}
