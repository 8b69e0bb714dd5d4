import type { Phrase } from './phraseEntry';

/** Where one of these may begin. */
export const matterStarts = '经上复人法收征清进开组专集全废失现举申投控信被责判确变行修制';

/** What is done with documents, and what is complained of, in the words that reports use. */
export const matterPhrases: readonly Phrase[] = [
  [/(?:清理)?(?:(?:宣布)?(?:废止|失效)(?:、|和|或|及)?){1,2}(?:的)?文件/y, 'repeal', ''],
  [/清理(?:并)?(?:宣布)?(?:废止|失效)/y, 'repeal', ''],
  // 开展规范性文件清理，废止2件: how it came to that.
  [
    /(?:进行|开展|组织)(?:了)?(?:全面|专项|集中|动态)?清理(?:工作)?(?=，)|(?<=规范性文件)(?:的)?(?:专项|集中|全面)?清理(?:工作)?(?=，)|清理(?=(?:行政)?规范性文件，)/y,
    'filler',
    '',
  ],
  [/现行有效(?:的)?文件/y, 'inForce', ''],
  [/(?:举报|申诉|投诉|信访|控告)(?:案件|事项|事件|案|件(?!数|次))/y, 'grievance', ''],
  // 被法院判决败诉: who ruled, not who was applied to.
  [
    /(?:被|经)?(?:上级|行政)?(?:复议机关|人民法院|法院)(?:判决|裁定|决定|认定)?(?=维持|撤销|纠正|败诉|责令|确认|变更|驳回)/y,
    'filler',
    '',
  ],
  [/(?:收取|征收)(?:的)?(?=行政事业)/y, 'filler', ''],
  [
    /(?:被)?(?:责令|判令)(?:重新|限期|依法)?(?:作出|答复|履行|处理|重作|改正|纠正)(?:答复|职责)?|(?:被)?确认违法|(?:被)?变更(?=或|、|败诉)/y,
    'result',
    'corrected',
  ],
  [/行政事业性?收费(?:项目|工作|事项)?(?:总?金额|收入|总额|总计)?/y, 'power', 'fees'],
  // 制作规范性文件, but no 制作答复书.
  [/制作(?=[^，。；：\d]{0,8}(?:规范性文件|规章|法规))/y, 'issue', ''],
  [/修订|修改|修正/y, 'revise', ''],
];
