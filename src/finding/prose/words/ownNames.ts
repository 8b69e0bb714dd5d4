import type { Report } from '../../../report/report';
import { proseLines } from '../../text/proseLines';
import { abbreviationEnd, levelName, type NameParts, partsOf, systemEnd, zoneEnd } from './abbreviation';
import { wholeAreaEnd } from './wholeArea';

/** Who did it, named at a place of a text: the organ itself, a government's office, or all organs of its kind. */
export interface NamedOrgan {
  readonly end: number;
  readonly value: 'own' | 'office' | 'system' | 'area';
}

/** The report's own organ by a name that begins at a place of a text; null where none does. */
export type OwnNames = (text: string, at: number) => NamedOrgan | null;

const endings = (name: string) =>
  Array.from({ length: Math.max(0, name.length - 2) }, (_, start) => name.slice(start)).slice(0, 20);

/** What an organ of some kind is called by its kind alone: 分局, 街道, 管委会. */
function kindNames(name: string): string[] {
  if (name.endsWith('分局')) return ['分局'];
  if (/街道(?:办事处)?$/.test(name)) return ['街道', '街道办', '街道办事处', '办事处'];
  if (name.endsWith('海关')) return ['关区'];
  const [office = ''] = /[局委厅]$/.exec(name.replace(/委员会$/, '委')) ?? [];
  return zoneOf(name) === null ? [`${office}机关`].filter(() => office !== '') : ['管委会', '园区'];
}

/** 青溪经济技术开发区 of its 管理委员会. */
const zoneOf = (name: string) => /^(.{2,24}[区城港园岛])(?:管委会|管理委员会)$/.exec(name)?.[1] ?? null;

function townNames(name: string): string[] {
  const [, town, kind] = /^(.*([镇乡]|街道))(?:人民政府|办事处)$/.exec(name) ?? [];
  return town ? [...endings(town), ...endings(`${town}政府`), kind === '街道' ? '街道办' : `${kind}政府`] : [];
}

/** 青溪县政府 and 县政府 of 青溪县人民政府, 县政府办 of its office. */
function governmentNames(name: string): string[] {
  const [, place, office] = /^(.{2,16}[省市县区州旗盟])人民政府(办公[室厅])?$/.exec(name) ?? [];
  if (!place) return [];
  return office ? [`政府${office}`, '政府办', '府办'].flatMap((it) => endings(place + it)) : endings(`${place}政府`);
}

const DEFINED =
  /[（(](?:以下|下文|下)?[统均]?(?:简)?称(?:为)?[:：]?["“”「『]?([^）)，。；《》"“”」』\s]{2,12})["”」』]?(?:[）)])/g;

/** The short names that the report gives its organ itself: 青溪县水务局（以下简称“县水局”）. */
function definedNames(report: Report, names: readonly string[]): string[] {
  // Names are defined at the beginning; a report without end is not read for them.
  return proseLines(report)
    .slice(0, 200)
    .flatMap(({ text }) =>
      [...text.slice(0, 2000).matchAll(DEFINED)].flatMap(({ 1: short = '', index }) => {
        const before = text.slice(Math.max(0, index - 40), index).replace(/["”」』\s]+$/, '');
        return names.some((name) => before.endsWith(name)) ? [short] : [];
      }),
    );
}

/** 镇, 乡, 局 as the one who did it, not a part of another word: 镇未收到, 局共收到. */
const ALONE = /(?:20\d\d年|今年|没有|未|无|共|全年|收到|受理|接到|新收)/y;
const ALONE_KINDS = /(?:[局厅委院]|中心|[大支总]队)$/;
const OFFICE = /(?:党政)?(?:综合)?(?:办公室|办(?![理结事公法件复案]))|机关|本级/y;

const matchedEnd = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** An organ's kind alone, as the one who did it: 局共收到. */
function aloneOf(name: string): (text: string, at: number) => number {
  const kind = /([镇乡])人民政府$/.exec(name)?.[1] ?? ALONE_KINDS.exec(name.replace(/委员会$/, '委'))?.[0];
  return (text, at) => {
    if (!kind || !text.startsWith(kind, at)) return -1;
    const end = at + kind.length;
    return matchedEnd(ALONE, text, end) >= 0 ? end : -1;
  };
}

/** 辽河区各单位, 辽河区共收到: a government's place by its name, for all organs in it. */
function areaEnd(text: string, at: number, place: string | undefined): number {
  if (!place || !text.startsWith(place, at)) return -1;
  const end = at + place.length;
  const level = `全${place.at(-1)}`;
  const whole = wholeAreaEnd(level + text.slice(end, end + 40), 0);
  if (whole > level.length) return end + whole - level.length;
  return matchedEnd(ALONE, text, end) >= 0 ? end : -1;
}

/** A name of the organ, as long as one stands there, without its office. */
function nameOf(name: string, exact: readonly string[], ways: readonly NameParts[]) {
  const zone = zoneOf(name);
  return (text: string, at: number): number => {
    const known = exact.find((it) => text.startsWith(it, at));
    const zoned = zone ? zoneEnd(text, at, zone) : -1;
    const whole = zoned > 0 && text.startsWith('管委会', zoned) ? zoned + 3 : zoned;
    return Math.max(known ? at + known.length : -1, abbreviationEnd(text, at, ways), whole);
  };
}

/** What a report's own organ is called in its prose: its name with or without its place, its short names, its kind. */
export function ownNamesOf(report: Report): OwnNames {
  const name = report.organ?.replace(/\s/g, '') ?? '';
  const committee = name.endsWith('管理委员会') ? endings(name.replace(/管理委员会$/, '管委会')) : [];
  const full = [...endings(name), ...committee, ...townNames(name), ...governmentNames(name)];
  const shortNames = [...kindNames(name), levelName(name) ?? name, ...definedNames(report, full)];
  const exact = [...full, ...shortNames].filter(Boolean).sort((a, b) => b.length - a.length);
  const firsts = new Set([...exact.map((it) => it.charAt(0)), ...name]);
  const ways = partsOf(name);
  // The office of a government answers for itself, that of a department for the department.
  const office = report.organKind === 'localGovernment' ? 'office' : 'own';
  const hasOffice = report.organKind !== 'governmentOffice';
  const place = /^(.{2,16}[省市县区州旗盟])人民政府$/.exec(name)?.[1];
  const alone = aloneOf(name);
  const named = nameOf(name, exact, ways);
  return (text, at) => {
    const system = systemEnd(text, at, ways);
    if (system > 0) return { end: system, value: 'system' };
    if (!firsts.has(text.charAt(at))) return null;
    const short = alone(text, at);
    if (short > 0) return { end: short, value: 'own' };
    const end = named(text, at);
    const area = areaEnd(text, at, place);
    if (area > end) return { end: area, value: 'area' };
    const officeEnd = end > 0 && hasOffice ? matchedEnd(OFFICE, text, end) : -1;
    if (officeEnd > 0) return { end: officeEnd, value: office };
    return end > 0 ? { end, value: 'own' } : null;
  };
}
