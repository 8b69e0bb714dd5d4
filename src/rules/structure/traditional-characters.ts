import { aggregate } from '../../finding/aggregate';
import { rule } from '../../finding/rule';

export default rule({
  id: 'structure/traditional-characters',
  severity: 'info',
  title: { zh: '正文为繁体字', en: 'Printed in traditional characters' },
  basis: null,
  why: {
    zh: '网站的繁体版由程序转换而成，单位名称和文字可能与发布的原文不同；本工具已按简体字读取，数字不受影响。',
    en: 'A site’s traditional version is converted by a program, and names and words may differ from what was published; it was read in simplified characters, figures as they are.',
  },
  fix: {
    zh: '文字内容请以简体版页面为准。',
    en: 'For the wording, see the simplified version of the page.',
  },

  *check({ isTraditional }) {
    yield aggregate('page', true, isTraditional ? ['page'] : [], () => ({
      zh: '正文为繁体字，已按简体字读取核验',
      en: 'Printed in traditional characters; it was read and checked in simplified ones',
    }));
  },
});
