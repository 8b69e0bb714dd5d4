import { areaKindOf } from '../../report/places/areaKind';
import type { OrganKind, OrganLevel } from '../../report/schema';

const municipality = /^(?:北京|天津|上海|重庆)市$/;
/** Districts whose powers differ from place to place. */
const special = /(?:新|特|林|矿)区$/;

/** The level of a place by the last word of its name; 市 is a city or a county, its name does not tell which. */
function levelOfPlace(place: string): OrganLevel {
  if (/(?:省|自治区)$/.test(place) || municipality.test(place)) return 'province';
  if (/(?:自治州|盟|地区)$/.test(place)) return 'city';
  if (/(?:县|旗)$/.test(place)) return 'county';
  return areaKindOf(place) === 'district' && !special.test(place) ? 'county' : 'unknown';
}

/** Which level of government an organ belongs to, where its name leaves no doubt. */
export function organLevelOf(name: string | null, kind: OrganKind): OrganLevel {
  if (kind === 'centralDepartment') return 'central';
  if (kind === 'township') return 'town';
  if (!name || (kind !== 'localGovernment' && kind !== 'governmentOffice')) return 'unknown';
  return levelOfPlace(name.replace(/(?:人民)?政府.*$/, ''));
}
