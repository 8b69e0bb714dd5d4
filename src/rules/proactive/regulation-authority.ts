import { aggregate } from '../../finding/aggregate';
import { REGULATION_MAKERS } from '../../finding/bases';
import { printedCells } from '../../finding/rows/printedCells';
import { type Bilingual, rule } from '../../finding/rule';
import { namesOf } from '../../finding/words';
import type { Report } from '../../report/report';

/** What a local department's name says beside the department. */
const place = /[省市县区旗州盟]/;
const central = /^(?:中国|国家|国务院|中央|中共|海关)/;

/** Who reports, where its name leaves no doubt that it makes no regulations; null for all others. */
function barred({ organKind, organLevel, organ }: Report): Bilingual | null {
  if (organKind === 'township') return { zh: '乡镇人民政府或者街道办事处', en: 'a township or sub-district' };
  if (organLevel === 'county' && organKind === 'localGovernment')
    return { zh: '县级人民政府', en: 'a county government' };
  if (organLevel === 'county' && organKind === 'governmentOffice')
    return { zh: '县级人民政府办公室', en: 'the office of a county government' };
  const isLocal = organKind === 'localDepartment' && place.test(organ ?? '') && !central.test(organ ?? '');
  return isLocal ? { zh: '地方人民政府的部门', en: 'a department of a local government' } : null;
}

export default rule({
  id: 'proactive/regulation-authority',
  severity: 'warning',
  title: { zh: '表二“规章”一行有数字', en: 'Table 2 counts regulations' },
  basis: REGULATION_MAKERS,
  why: {
    zh: '立法法规定可以制定规章的是国务院部门等机构和省、自治区、直辖市、设区的市、自治州的人民政府；其他机关在此填了数字，多是把执行的规章计入了。',
    en: 'Regulations are made by ministries and by the governments of provinces, of cities with districts and of autonomous prefectures; other organs that count some have mostly counted those they apply.',
  },
  fix: {
    zh: '请核实该数字的来源；属于本机关执行而不是制定的规章，不计入此行。',
    en: 'Check where the figure comes from; regulations that the organ applies but did not make are not counted here.',
  },

  *check(report) {
    const who = barred(report);
    // The form of 2019 counts what was disclosed too, and that may be the regulations of others.
    const isMade = (address: string) =>
      address.startsWith('proactive.regulations.') && !/\.(?:newly|total)Disclosed$/.test(address);
    const cells = printedCells(report, 'proactive').filter(({ place: address }) => isMade(address));
    const odd = who ? cells.filter(({ cell }) => (cell.value ?? 0) > 0).map(({ place: address }) => address) : [];
    yield aggregate('regulations', who !== null && cells.length > 0, odd, () => ({
      zh: `${namesOf(odd).zh}大于零，而${who?.zh}一般不制定规章`,
      en: `Above zero: ${namesOf(odd).en}; ${who?.en} makes no regulations as a rule`,
    }));
  },
});
