import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { TABLE_NAMES } from '../../finding/tableNames';
import { TABLES } from '../../report/addresses';

export default rule({
  id: 'structure/label-typo',
  severity: 'info',
  title: { zh: '栏目名称与格式不同', en: 'Labels differ from the form' },
  basis: null,
  why: {
    zh: '栏目名称与格式所印不同，本工具已按最接近的栏目读取。',
    en: 'Labels are not worded as the form prints them; they were read as the nearest ones.',
  },
  fix: {
    zh: '可按格式更正栏目名称。',
    en: 'Correct the labels to those of the form.',
  },

  *check(report) {
    for (const id of TABLES) {
      const { oddLabels, status } = report.tables[id];
      // A header that stands over several rows, or is printed again for each block, is named once.
      const named = new Map(oddLabels.map((label) => [`${label.printed}=${label.official}`, label]));
      const list = [...named.values()].map(({ printed, official }) => `“${printed}”（格式为“${official}”）`).join('、');
      const listEn = [...named.values()]
        .map(({ printed, official }) => `“${printed}” (form: “${official}”)`)
        .join(', ');
      yield aggregate(
        id,
        status === 'read',
        oddLabels.map(({ place }) => place),
        () => ({
          zh: `${TABLE_NAMES[id].zh}栏目名称与格式不同：${list}`,
          en: `${TABLE_NAMES[id].en} labels differ from the form: ${listEn}`,
        }),
      );
    }
  },
});
