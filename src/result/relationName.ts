import type { Bilingual } from '../finding/rule';
import { disputeGroupName, requestRowName } from '../report/nameOf';
import { cellPlace } from '../report/places/places';
import { termName } from '../report/termName';
import type { Calculation, Term } from './calculation';

/** As many terms as a side still names. */
const MAX_TERMS_NAMED = 2;

/** The row, column or group that is summed, quoted. */
function lineName({ right, direction }: Calculation): Bilingual {
  const address = right[0]?.address ?? '';
  const place = cellPlace(address);
  if (!place) return { zh: '', en: '' };
  if (direction === 'downColumn') {
    const { zh, en } = termName(address, 'alongRow');
    return { zh: `“${zh}”列`, en: `“${en}”` };
  }
  const { zh, en } = place.table === 'disputes' ? disputeGroupName(place.row) : requestRowName(place.row);
  return { zh: `“${zh}”${place.table === 'disputes' ? '' : '行'}`, en: `“${en}”` };
}

function sideName(terms: readonly Term[], { direction }: Calculation): Bilingual {
  if (terms.length > MAX_TERMS_NAMED) return { zh: '各项之和', en: 'sum of its parts' };
  const names = terms.map(({ address }) => termName(address, direction));
  return { zh: names.map(({ zh }) => zh).join('＋'), en: names.map(({ en }) => en).join(' + ') };
}

/** A relation by its line and its two sides: “自然人”列：各项之和＝办理结果（七）总计. */
export function relationName(calculation: Calculation): Bilingual {
  const line = lineName(calculation);
  const [left, right] = [sideName(calculation.left, calculation), sideName(calculation.right, calculation)];
  return { zh: `${line.zh}：${left.zh}＝${right.zh}`, en: `${line.en}: ${left.en} = ${right.en}` };
}
