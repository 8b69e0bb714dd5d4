import { failure } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';
import { nameOf, requestRowName } from '../../report/nameOf';

export default rule({
  id: 'structure/row-missing',
  severity: 'error',
  title: { zh: '表格缺行', en: 'A row of the form is missing' },
  basis: null,
  why: {
    zh: '格式中的行没有找到，该行数据无法核验，合计也会受影响。',
    en: 'A row of the form was not found, so its figures cannot be checked and totals are affected.',
  },
  fix: {
    zh: '请按格式补上该行，对照台账填写；确为零的填0。',
    en: 'Add the row and fill it in from the register; write 0 where it is zero.',
  },
  search: ['缺行', '漏行'],

  *check(report) {
    for (const id of TABLES) {
      const { status, missingRows } = report.tables[id];
      if (status !== 'read') continue;
      for (const { place, official } of missingRows) {
        const row = place.slice(`labels.${id}.`.length);
        const printed = id === 'requests' ? requestRowName(row).zh : official;
        yield failure(place, {
          zh: `${TABLE_NAMES[id].zh}未找到“${printed}”行`,
          en: `${nameOf(place).en} was not found`,
        });
      }
    }
  },
});
