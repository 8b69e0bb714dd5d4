import { aggregate } from '../../finding/aggregate';
import { FORM_OVERVIEW } from '../../finding/bases';
import { type Bilingual, rule } from '../../finding/rule';
import { isOpeningOnly, overviewSentences } from '../../finding/text/overviewText';

/** The five aspects, each by the words that reports use for it. A word in passing is enough: headings differ widely. */
const aspects: readonly (Bilingual & { readonly words: RegExp })[] = [
  {
    zh: '主动公开',
    en: 'proactive disclosure',
    words: /主动.{0,8}公开|公开.{0,8}信息|信息公开.{0,6}\d|发布.{0,12}(?:信息|文件)/,
  },
  { zh: '依申请公开', en: 'disclosure on request', words: /依.{0,4}申请|申请.{0,4}公开|公开.{0,4}申请/ },
  {
    zh: '政府信息管理',
    en: 'management of information',
    words:
      /(?:信息|公开|目录|文件|内容).{0,8}管理|管理.{0,6}信息|动态(?:调整|更新|管理)|保密审[查核]|(?:公开|发布|信息|内容)审[查核]|三审|先审.{0,4}后|规范性文件.{0,12}(?:清理|库)|台账|公开属性/,
  },
  {
    zh: '政府信息公开平台建设',
    en: 'platforms',
    words: /平台|网站|门户|网页|专栏|栏目|新媒体|公众号|微信|微博|客户端|渠道|阵地|公开栏|公示栏|查阅/,
  },
  {
    zh: '监督保障',
    en: 'supervision and support',
    words: /监督|监管|保障|考核|培训|督查|督促|督导|检查|评议|评估|责任|领导小组|组织领导|队伍|学习/,
  },
];

const MANY = 3;

export default rule({
  id: 'sections/overview-aspects',
  severity: 'info',
  title: { zh: '总体情况未提到应写明的方面', en: 'The overview leaves out an aspect' },
  basis: FORM_OVERVIEW,
  why: {
    zh: '格式要求总体情况写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障五个方面；按关键词查找，不论标题。',
    en: 'The form asks the overview to cover five aspects; they were looked for by words, whatever the headings.',
  },
  fix: {
    zh: '请核实该方面是否写到；没有写的，可补写。',
    en: 'Check whether it is covered in other words; add it where it is not.',
  },

  *check(report) {
    const { status, unreadable } = report.sections.overview;
    // The form of 2019 is not known to ask for them; a section of opening words has a rule of its own.
    const isAsked = (report.year ?? 2021) >= 2021 && status === 'present' && !isOpeningOnly(report);
    if (isAsked && unreadable !== null) {
      yield { outcome: 'notAssessable', key: 'section', reason: 'partlyUnread' };
      return;
    }
    const text = overviewSentences(report).join('。');
    const missing = aspects.filter(({ words }) => !words.test(text));
    const places = isAsked && missing.length > 0 ? (['sections.overview'] as const) : [];
    yield aggregate(
      'section',
      isAsked,
      places,
      () => ({
        zh: `“一、总体情况”未提到${missing.map(({ zh }) => zh).join('、')}`,
        en: `The overview does not mention: ${missing.map(({ en }) => en).join(', ')}`,
      }),
      missing.length >= MANY ? 'warning' : undefined,
    );
  },
});
