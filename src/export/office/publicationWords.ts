import type { Unit } from '../../batch/batch';
import { says } from '../../finding/saidBy';
import { own } from '../../report/own';
import type { Result } from '../../result/resultSchema';
import { dateInWords } from '../beijing';

/** Whether a report was found, and if not, what stood in the way. */
export type Known = 'found' | 'notFound' | 'unreachable' | 'unsure' | 'waiting';

/** A unit of the roster, as far as its publication is spoken of. */
export interface PublicationUnit {
  readonly name: string;
  /** What is known of its report: what was not found, or could not be opened, may be published all the same. */
  readonly known: Known;
  /** As much of its result as the rule on deadlines left. */
  readonly result: Pick<Result, 'checks' | 'settings'> | null;
}

/** Of a roster those that it names; without one every report. */
export function spokenOf<Of extends Pick<Unit, 'isListed'>>(units: readonly Of[]): readonly Of[] {
  const listed = units.filter(({ isListed }) => isListed);
  return listed.length > 0 ? listed : units;
}

/** A unit of a batch as its publication is spoken of; found is what is there, be it readable or not. */
export function publicationUnit({ name, state }: Pick<Unit, 'name' | 'state'>, result: Result | null): PublicationUnit {
  const isMissing = state === 'notFound' || state === 'unreachable' || state === 'unsure' || state === 'waiting';
  const left = result && { checks: result.checks, settings: result.settings };
  return { name, known: isMissing ? state : 'found', result: left };
}

type Standing = 'inTime' | 'after' | 'noDate';

interface Dated {
  readonly name: string;
  /** The day that concerns it: 2024-01-31. */
  readonly day: string;
  /** Whether settings, and no regulation, name the day. */
  readonly isLocal: boolean;
  readonly standing: Standing;
}

const STANDINGS: Readonly<Record<string, Standing>> = own({ pass: 'inTime', fail: 'after', notAssessable: 'noDate' });

/** What the rule on deadlines said of a report; null where none is known to concern its organ, or it did not run. */
function datedOf({ name, result }: PublicationUnit): Dated | null {
  const instances = result?.checks.find(({ rule }) => says(rule, 'deadline'))?.instances ?? [];
  const day = instances.find(({ key }) => key === 'deadline')?.reason;
  const standing = STANDINGS[instances.find(({ key }) => key === 'date')?.outcome ?? ''];
  if (day === undefined || standing === undefined) return null;
  return { name, day, isLocal: result?.settings.thresholds?.deadline !== undefined, standing };
}

/** Neither found nor missing: each is named for itself. */
const UNDECIDED: readonly (readonly [Known, string])[] = [
  ['unreachable', '网址打不开、不能确定是否已公布'],
  ['unsure', '找到的报告待人工确认'],
  ['waiting', '尚未读取'],
];

const names = (units: readonly { readonly name: string }[]): string => units.map(({ name }) => name).join('、');

/** 适用1月31日的N个中，页面日期在当日及以前N个，…; `day` as the sentences of one day have it. */
function daySentence(dated: readonly Dated[]): string {
  const [first] = dated;
  if (!first) return '';
  const of = (standing: Standing): Dated[] => dated.filter((each) => each.standing === standing);
  const [inTime, after, noDate] = [of('inTime'), of('after'), of('noDate')];
  const day = dateInWords(first.day);
  const parts = [
    `页面日期在当日及以前${inTime.length}个`,
    ...(after.length > 0 ? [`页面日期晚于当日${after.length}个（${names(after)}）`] : []),
    ...(noDate.length > 0 ? [`页面未见日期${noDate.length}个（${names(noDate)}）`] : []),
  ];
  return `适用${first.isLocal ? '本地设定的' : ''}${day}的${dated.length}个中，${parts.join('，')}`;
}

/**
 * The 公布情况 paragraph: how many of the roster were found, and what the pages say of their dates, for those whom the
 * regulations, or a day set locally, concern. Nothing is concluded from a report that nobody found.
 */
export function publicationWords(units: readonly PublicationUnit[]): string {
  const known = (as: Known): PublicationUnit[] => units.filter((unit) => unit.known === as);
  const [found, missing] = [known('found'), known('notFound')];
  const dated = found.flatMap((unit) => datedOf(unit) ?? []);
  const days = [...new Set(dated.map(({ day, isLocal }) => `${day} ${isLocal}`))].sort();
  const others = found.filter((unit) => datedOf(unit) === null);
  const sentences = [
    `名单所列${units.length}个，已找到${found.length}个`,
    ...days.map((key) => daySentence(dated.filter(({ day, isLocal }) => `${day} ${isLocal}` === key))),
    ...(others.length > 0
      ? [`另有${others.length}个没有读到、不能确定或者未核验公布时限，未作统计：${names(others)}`]
      : []),
    missing.length > 0
      ? `未找到${missing.length}个：${names(missing)}；未找到不等于没有公布，请人工核实`
      : '没有未找到的',
    ...UNDECIDED.flatMap(([as, words]) => {
      const those = known(as);
      return those.length > 0 ? [`${words}${those.length}个：${names(those)}`] : [];
    }),
    ...(dated.some(({ standing }) => standing !== 'inTime')
      ? ['页面日期可能因迁移、改版、更新而改变，实际公布日期以单位说明为准']
      : []),
  ];
  return `${sentences.join('。')}。`;
}
