import type { Phrase } from './phraseEntry';

/** Where one of these may begin. */
export const carryStarts = '余需顺延递转结留接跨滚下次明来尚仍还正处在未遗剩目除外之以';

const NEXT = '(?:(?:下|次|明|来)(?:一|个)?年|20\\d\\d年)';
const WORK = '(?:办理|处理|答复|回复|审核|研究|调查|核实|推进)';

/** Requests that go over from one year to another, or that are not closed yet. */
export const carryPhrases: readonly Phrase[] = [
  // 顺延到下年度, 转2024年: which way the year after it says.
  [
    new RegExp(
      `(?:顺延|延续|延后|延期|递延|转接|转结|留转|接转|滚动|跨年|留待|延|转)(?:至|到|入|于|往|为)?(?=${NEXT})`,
      'y',
    ),
    'carry',
    '',
  ],
  [/(?:结转|转结|遗留)(?:的)?(?:办理|处理|待办|申请)?(?:的)?件(?!次|数)/y, 'carry', ''],
  [/转结|遗留/y, 'carry', ''],
  [/跨年(?:度)?(?:继续|接续)?(?:办理|处理|答复|办结)(?:的)?/y, 'carry', 'out'],
  [/(?:下年度?|下一年度?|次年|明年|来年)(?:度)?(?:再行?|继续|接续|持续)(?:办理|处理|答复|办结|跟进)/y, 'carry', 'out'],
  [
    new RegExp(
      `(?:目前)?(?:尚|仍|还|正|均)?(?:处于|正在|正|在|处在){1,4}(?:按程序|按流程|按规定|依法|依规|抓紧|加紧|有序|积极)?${WORK}{1,3}(?:的)?(?:过程|状态|程序|阶段|之|期)?(?:中|内|当中)`,
      'y',
    ),
    'carry',
    'pending',
  ],
  [
    new RegExp(`(?:尚|仍|还|正)(?:处于|在|处在|需)(?:按程序|按流程|按规定|依法|依规|抓紧|加紧|有序|积极)?${WORK}`, 'y'),
    'carry',
    'pending',
  ],
  [/(?:尚未|仍未|还未|暂未|未)(?:到期)?(?:办结|办完|办理完毕|办理完结|处理完毕|答复完毕)(?:的)?/y, 'carry', 'pending'],
  [
    /(?:尚|仍|还|暂)未(?:答复|回复)|(?<=[件条宗起份])(?:未(?:答复|回复|办结|办完)|在办(?![理公事]))/y,
    'carry',
    'pending',
  ],
  [/[尚仍]有(?=\d)/y, 'carry', 'pending'],
  [/需要?(?=结转|转结|转入|顺延|延续|跨年)/y, 'filler', ''],
  [/(?:剩余?|尚余|余)的?(?=\d)/y, 'rest', ''],
  // 除2件撤回外: what the rest is told from.
  [/除(?=\d)|(?:之|以)?外(?=，)/y, 'filler', ''],
];
