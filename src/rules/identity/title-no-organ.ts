import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

const organ = /(?:[局委厅办院会署处站镇乡县区市省]|街道|中心|政府)$/;

export default rule({
  id: 'identity/title-no-organ',
  severity: 'info',
  title: { zh: '标题没有单位名称', en: 'The title names no organ' },
  basis: null,
  why: {
    zh: '标题不写单位，离开所在网站就看不出是谁的报告；本工具从页面其他位置读取单位名称。',
    en: 'Without an organ in its title, a report taken off its site could be anyone’s; the name was read elsewhere on the page.',
  },
  fix: {
    zh: '可在标题中写明单位全称。',
    en: 'Name the organ in full in the title.',
  },

  *check({ stated, title }) {
    const printed = title ?? stated.titles[0];
    const isNamed =
      stated.organs.some(({ source }) => source === 'title') || stated.besideTitle.some((line) => organ.test(line));
    yield aggregate('title', printed !== undefined, printed !== undefined && !isNamed ? ['title'] : [], () => ({
      zh: `标题“${printed}”没有单位名称`,
      en: `The title “${printed}” names no organ`,
    }));
  },
});
