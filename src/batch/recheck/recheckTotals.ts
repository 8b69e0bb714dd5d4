import type { Bilingual } from '../../finding/rule';
import type { UnitRecheck } from './recheckUnit';

/** How a unit stands after a re-check; what could not be told is never counted as mended. */
export type RecheckStanding =
  | 'mended'
  | 'partlyMended'
  | 'unmended'
  | 'appeared'
  | 'noneThen'
  | 'samePage'
  | 'unopened'
  | 'notCompared'
  | 'unknown';

/** What a unit is counted as. */
export function recheckStanding(recheck: UnitRecheck): RecheckStanding {
  if (recheck.kind === 'samePage' || recheck.kind === 'unopened') return recheck.kind;
  if (recheck.kind !== 'compared') return 'notCompared';
  const { mended, unmended, unjudged, appeared, unjudgedThen } = recheck.items;
  if (unmended.length > 0) return mended.length > 0 ? 'partlyMended' : 'unmended';
  if (unjudged.length > 0) return 'unknown';
  if (appeared.length + unjudgedThen.length > 0) return 'appeared';
  return mended.length > 0 ? 'mended' : 'noneThen';
}

const NAMES: Readonly<Record<RecheckStanding, Bilingual>> = {
  mended: { zh: '全部已改', en: 'all mended' },
  partlyMended: { zh: '部分已改', en: 'some mended' },
  unmended: { zh: '未改', en: 'not mended' },
  appeared: { zh: '有新出现的', en: 'something new' },
  noneThen: { zh: '先前没有问题，这次也未指出', en: 'nothing then or now' },
  samePage: { zh: '页面未变', en: 'page the same' },
  unopened: { zh: '打不开', en: 'could not be opened' },
  notCompared: { zh: '未作比较', en: 'not compared' },
  unknown: { zh: '无法核验是否已改', en: 'cannot tell' },
};

/** 复核 60 个单位：全部已改 12，…; every unit is counted once. */
export function standingTotals(standings: readonly string[]): Bilingual {
  const counts = Object.entries(NAMES).flatMap(([standing, name]) => {
    const count = standings.filter((each) => each === standing).length;
    return count > 0 ? [{ zh: `${name.zh} ${count}`, en: `${name.en} ${count}` }] : [];
  });
  return {
    zh: `复核 ${standings.length} 个单位：${counts.map(({ zh }) => zh).join('，') || '无'}`,
    en: `${standings.length} units checked again: ${counts.map(({ en }) => en).join(', ') || 'none'}`,
  };
}
