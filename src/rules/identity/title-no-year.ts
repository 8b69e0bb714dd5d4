import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';
import { yearsIn } from '../../report/dates';

export default rule({
  id: 'identity/title-no-year',
  severity: 'warning',
  title: { zh: '标题没有年度', en: 'The title names no year' },
  basis: null,
  why: {
    zh: '标题不写年度，离开所在栏目就看不出是哪一年的报告。',
    en: 'Without a year in its title, a report taken out of its column could be of any year.',
  },
  fix: {
    zh: '可在标题中写明报告年度。',
    en: 'Name the year in the title.',
  },
  search: ['年份'],

  *check({ stated, title }) {
    const printed = title ?? stated.titles[0];
    const isNamed = [...stated.titles, ...stated.besideTitle].some((text) => yearsIn(text).length > 0);
    yield aggregate('title', printed !== undefined, printed !== undefined && !isNamed ? ['title'] : [], () => ({
      zh: `标题“${printed}”没有年度`,
      en: `The title “${printed}” names no year`,
    }));
  },
});
