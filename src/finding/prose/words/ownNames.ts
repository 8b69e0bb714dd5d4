import type { Report } from '../../../report/report';
import { proseLines } from '../../proseLines';
import { abbreviationEnd, partsOf } from './abbreviation';

/** Where a name of the report's own organ that begins at a place of a text ends; -1 where none does. */
export type OwnNames = (text: string, at: number) => number;

const endings = (name: string) =>
  Array.from({ length: Math.max(0, name.length - 2) }, (_, start) => name.slice(start)).slice(0, 20);

const AREA =
  /[^省市区县州旗盟]{0,12}?((?:经济|经济技术|高新技术产业|高新技术)?(?:开发区|新区|保税区|示范区|试验区|实验区|度假区|港区|园区|景区))管理?委员?会$/;

/** What an organ of some kind is called by its kind alone: 分局, 街道, 管委会. */
function kindNames(name: string): string[] {
  if (name.endsWith('分局')) return ['分局'];
  if (/街道(?:办事处)?$/.test(name)) return ['街道', '街道办', '街道办事处', '办事处'];
  if (!/(?:管委会|管理委员会)$/.test(name)) return [];
  const [, area = ''] = AREA.exec(name) ?? [];
  const noun = /(?:园区|景区|.{2}区)$/.exec(area)?.[0];
  return ['管委会', ...(noun ? [noun] : [])];
}

function townNames(name: string): string[] {
  const [, town, kind] = /^(.*([镇乡]|街道))(?:人民政府|办事处)$/.exec(name) ?? [];
  return town ? [...endings(town), kind === '街道' ? '街道办' : `${kind}政府`] : [];
}

const DEFINED =
  /[（(](?:以下|下文|下)?[统均]?(?:简)?称(?:为)?[:：]?["“”「『]?([^）)，。；《》"“”」』\s]{2,12})["”」』]?(?:[）)])/g;

/** The short names that the report gives its organ itself: 青溪县水务局（以下简称“县水局”）. */
function definedNames(report: Pick<Report, 'preamble' | 'sections'>, names: readonly string[]): string[] {
  // Names are defined at the beginning; a report without end is not read for them.
  return proseLines(report as Report)
    .slice(0, 200)
    .flatMap(({ text }) =>
      [...text.slice(0, 2000).matchAll(DEFINED)].flatMap(({ 1: short = '', index }) => {
        const before = text.slice(Math.max(0, index - 40), index).replace(/["”」』\s]+$/, '');
        return names.some((name) => before.endsWith(name)) ? [short] : [];
      }),
    );
}

/** 镇, 乡 as the one who did it, not a part of another word: 镇未收到, 乡没有. */
const TOWN_ALONE = /(?:没有|未|无|共|全年|收到|受理|接到|新收)/y;
const OFFICE = /(?:党政)?(?:综合)?(?:办公室|办(?![理结事公法件复案]))|机关/y;

const matchedEnd = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** What a report's own organ is called in its prose: its name with or without its place, its short names, its kind. */
export function ownNamesOf(report: Report): OwnNames {
  const name = report.organ?.replace(/\s/g, '') ?? '';
  const full = [...endings(name), ...townNames(name)];
  const exact = [...full, ...kindNames(name), ...definedNames(report, full)].sort((a, b) => b.length - a.length);
  const ways = partsOf(name);
  // The office of a government answers for itself, that of a department for the department.
  const hasOffice = report.organKind !== 'localGovernment' && report.organKind !== 'governmentOffice';
  const town = /([镇乡])人民政府$/.exec(name)?.[1];
  return (text, at) => {
    if (town && text[at] === town && matchedEnd(TOWN_ALONE, text, at + 1) >= 0) return at + 1;
    const known = exact.find((it) => text.startsWith(it, at));
    const end = Math.max(known ? at + known.length : -1, abbreviationEnd(text, at, ways));
    return end > 0 && hasOffice ? Math.max(end, matchedEnd(OFFICE, text, end)) : end;
  };
}
