import { aggregate } from '../../finding/aggregate';
import { printedCells, tablesWithNumbers } from '../../finding/printedCells';
import { rule } from '../../finding/rule';
import { listed } from '../../finding/words';

export default rule({
  id: 'cells/placeholder',
  severity: 'warning',
  title: { zh: '以符号或“无”代替数字', en: 'A mark in place of a number' },
  basis: null,
  why: {
    zh: '“/”“—”“无”等不是数字，看不出是零还是不适用，相关算式无法核验。',
    en: 'Marks such as “/”, “—” or “无” are no numbers: they may mean zero or not applicable, and sums with them cannot be checked.',
  },
  fix: {
    zh: '确为零的建议填0。',
    en: 'Write 0 where it is zero.',
  },

  *check(report) {
    for (const table of tablesWithNumbers(report)) {
      const marks = printedCells(report, table.id).filter(({ cell }) => cell.state === 'placeholder');
      // Organs that may not make regulations often strike these three cells out, with good reason.
      const isRegulation = (place: string) => place.startsWith('proactive.regulations.');
      for (const [key, places, severity] of [
        [table.id, marks.filter(({ place }) => !isRegulation(place)), 'warning'],
        ['regulations', table.id === 'proactive' ? marks.filter(({ place }) => isRegulation(place)) : [], 'info'],
      ] as const) {
        if (key === 'regulations' && places.length === 0) continue;
        const names = listed(places.map(({ place }) => place));
        const found = places.map(({ place }) => place);
        yield aggregate(
          key,
          true,
          found,
          () => ({ zh: `${names.zh}以符号代替数字`, en: `A mark stands in place of a number: ${names.en}` }),
          severity,
        );
      }
    }
  },
});
