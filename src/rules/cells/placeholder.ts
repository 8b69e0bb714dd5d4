import { aggregate, eachCell } from '../../finding/aggregate';
import type { Quantity } from '../../finding/quantity';
import { printedCells } from '../../finding/rows/printedCells';
import { type Bilingual, rule } from '../../finding/rule';
import { namesOf } from '../../finding/words';

export default rule({
  id: 'cells/placeholder',
  severity: 'warning',
  title: { zh: '以符号或“无”代替数字', en: 'A mark in place of a number' },
  basis: null,
  why: {
    zh: '“/”“—”“无”等不是数字，看不出是零还是不适用，相关算式可能无法核验。',
    en: 'Marks such as “/”, “—” or “无” are no numbers: they may mean zero or not applicable, and sums with them may be beyond checking.',
  },
  fix: {
    zh: '确为零的建议填0；不适用的可在正文中说明。',
    en: 'Write 0 where it is zero, and say in the text what does not apply.',
  },

  *check(report) {
    // Organs that may not make regulations often strike these three cells out, with good reason.
    const isRegulation = ({ place }: Quantity) => place.startsWith('proactive.regulations.');
    const isMark = ({ cell }: Quantity) => cell.state === 'placeholder';
    const say = ({ zh, en }: Bilingual) => ({
      zh: `${zh}以符号或“无”代替数字`,
      en: `A mark stands in place of a number: ${en}`,
    });
    yield* eachCell(report, (it) => isMark(it) && !isRegulation(it), say);
    const struck = printedCells(report, 'proactive').filter((it) => isMark(it) && isRegulation(it));
    const places = struck.map(({ place }) => place);
    if (places.length > 0) yield aggregate('regulations', true, places, () => say(namesOf(places)), 'info');
  },
});
