import { own } from '../../../report/own';
import type { Kind } from './token';

/** The words of a clause, by what they do there; the longest match is read, and words in a row add up. */
const requestWords: Record<string, string> = own({
  'request:noun': '公开申请 依申请件 依申请公开件',
  'request:strong': '依申请公开 依申请信息公开 依申请政府信息公开',
  'request:weak': '申请 申请件 申请书 申请表 申请函 受理件',
  about: '政府信息公开 信息公开 政务公开 政务信息公开 公开政府信息 公开信息 政府信息公开事务',
  receive: '收到 受理 接到 接收 接受 收 接获 接收到 收件 接收过 收到过 受理过 接到过 收悉 接办 接件 来件',
  'receive:new': '新收 新收到 新接到 新受理 新接收 新增',
  handle: '办理 办理过 处理 承办 登记',
  answer: '办结 答复 办复 回复 办理完毕 处理完毕 办理完结 答复完毕',
  carry: '结转 转结 转入',
  'applicant:naturalPerson': '自然人 公民 个人',
  'applicant:everyone':
    '公众 群众 市民 社会公众 人民群众 居民 居民群众 村民 百姓 民众 纳税人 缴费人 纳税人缴费人 纳税人和缴费人',
  'applicant:corporate': '法人 组织 公司 单位 企事业单位',
  'applicant:commercial': '企业 商业企业 企业单位',
  'applicant:research': '科研机构',
  'applicant:publicWelfare': '社会公益组织 公益组织 社会组织',
  'applicant:legalService': '法律服务机构 律师事务所 律所 律师所',
  'applicant:otherOrg': '其他组织 其它组织',
  rest: '其他 其它 其余',
  channel:
    '网络 电子 网上 网站 门户网站 政府网站 平台 系统 在线 线上 线下 信函 信件 函件 来函 邮寄 邮政 邮件 快递 特快专递 挂号信 面交 自取 微信 小程序 收件箱 短信 客户端 邮件 电子邮件 电子邮箱 邮箱 传真 当面 现场 窗口 口头 互联网 书面 来信 当场 纸质',
});

const outcomeWords: Record<string, string> = own({
  'outcome:granted': '予以提供 予以公开 同意公开 全部公开 完全公开 决定公开 准予公开',
  'outcome:partiallyGranted': '部分公开 部分予以公开',
  'outcome:denied': '不予公开 不同意公开 不予以公开',
  'outcome:denied.stateSecret': '国家秘密',
  'outcome:denied.otherLaw':
    '法律行政法规禁止公开 法律、行政法规禁止公开 其他法律行政法规禁止公开 其他法律、行政法规禁止公开',
  'outcome:denied.threeSecurities': '危及三安全一稳定 三安全一稳定',
  'outcome:denied.thirdParty': '保护第三方合法权益 第三方合法权益',
  'outcome:denied.internalAffairs': '三类内部事务信息 内部事务信息',
  'outcome:denied.processInfo': '四类过程性信息 过程性信息',
  'outcome:denied.enforcementFile': '行政执法案卷',
  'outcome:denied.adminInquiry': '行政查询事项',
  'outcome:unavailable': '无法提供',
  'outcome:unavailable.notHeld': '不掌握',
  'outcome:unavailable.needsCreation': '没有现成信息 需要另行制作',
  'outcome:unavailable.stillUnclear': '补正后申请内容仍不明确 补正后仍不明确',
  'outcome:rejected': '不予处理',
  'outcome:rejected.petition': '信访举报投诉类 信访投诉举报类 信访、举报、投诉类',
  'outcome:rejected.duplicate': '重复申请',
  'outcome:rejected.publication': '要求提供公开出版物',
  'outcome:rejected.massRepeated': '无正当理由大量反复申请 大量反复申请',
  'outcome:rejected.reissue': '要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息',
  'outcome:otherHandling': '其他处理 其它处理 其他方式处理',
  'outcome:otherHandling.noCorrection': '无正当理由逾期不补正 逾期不补正 逾期未补正',
  'outcome:otherHandling.feeUnpaid': '逾期未缴纳费用 逾期未按收费通知要求缴纳费用',
  'outcome:otherHandling.withdrawn': '撤回 撤销 主动撤回 主动撤销',
});

const disputeWords: Record<string, string> = own({
  'dispute:reconsideration': '行政复议 复议 行政复议申请 复议申请',
  'dispute:litigation': '行政诉讼 诉讼 行政应诉 应诉 被诉 被诉讼 被起诉 涉诉',
  'dispute:directLitigation': '未经复议直接起诉 直接起诉',
  'dispute:litigationAfterReconsideration': '复议后起诉 经复议后起诉 复议后提起诉讼',
  arise: '发生 产生 引发 引起 被 提起 涉及 出现 因 由 关于 导致 针对 不服 而 申请人 所 受到 涉 当事人 案',
  'result:upheld': '维持 维持原行政行为 维持原具体行政行为',
  'result:corrected': '纠正 纠错 败诉 行政败诉',
  'result:other': '其他结果 其它结果',
  'result:won': '胜诉',
  'result:pending': '尚未审结 未审结 审理中 正在审理 尚在审理 尚未办结 未办结',
  'arise:first': '一审 一审案件 一审阶段 一审诉讼',
  'arise:later': '二审 再审 二审案件 再审案件 二审阶段 再审阶段 二审诉讼 上诉',
  grievance: '收费 减免 收费减免 投诉 举报 申诉 异议 争议 行政争议 纠纷 行政纠纷 国家赔偿 赔偿 行政申诉 行政赔偿',
  decided: '审结 已结 已办结案件',
});

const matterWords: Record<string, string> = own({
  'document:normativeDocuments': '行政规范性文件 规范性文件 税务规范性文件',
  'document:regulations': '规章 政府规章 部门规章 地方政府规章',
  'document:other': '行政法规 法规 地方性法规',
  issue: '制发 制定 出台 印发 新制定 新制发 新出台 新印发 新发布 颁布',
  publish: '公开',
  'publish:own': '发布 公布 主动公开 对外公开 集中公布 集中发布 集中公开',
  repeal: '废止 失效 宣布失效 宣布废止',
  inForce: '现行有效 继续有效 现有效 现行',
  'power:licensing': '行政许可 行政许可审批 许可决定',
  'power:penalties': '行政处罚 处罚决定',
  'power:coercion': '行政强制 行政强制措施',
  'power:other': '行政征收 行政确认 行政检查 行政裁决 行政给付 行政奖励',
  decide: '决定 处理决定 作出 做出 实施 采取 下达 下发 送达 开具',
});

const otherThings =
  '另案 行政许可申请 许可申请 许可事项 信访 来访 上访 咨询 留言 网民 来电 信箱 热线 12345 工单 建议 提案 议案 代表 委员 公文 发文 收文 执法 案卷 规章制度 制度 党内规范性文件 党委规范性文件 复议机关 解读 稿件 草案 清理 审查 备案 报备 审核 转发 起草 培训 会议 资金 预算 公示 查处 罚款 许可信息 处罚信息 属性 超期 逾期 超时 积压 推诿 补正';

const plainWords: Record<string, string> = own({
  foreign: otherThings,
  part: '其中',
  'part:with': '包括 包含 含',
  respectively: '分别',
  each: '各',
  compare:
    '同比 环比 较 比 相比 相较 持平 增长 增加 减少 下降 上升 增幅 降幅 上浮 增多 多于 少于 高于 低于 翻番 增至 降至 减至 提高 降低',
  'none:zero': '零',
  none: '未 尚未 暂未 并未 仍未 也未 没有 无 尚无 暂无 未曾 从未 没 未有 不存在 无一 为零 无人 不涉及 未涉及',
  total: '共 共计 总计 合计 总共 一共 总数 总量 总件数',
  'total:cumulative': '累计',
  all: '均 全部 都 全 皆',
  'approx:before': '近 约 大约 将近 超过 超 逾 不足 不少于 至少 不到 多达 上下 左右 以上',
  share: '占 占比',
  'year:own':
    '本年度 本年 今年 全年 全年度 年度 年内 报告年度 统计年度 统计期内 报告期内 统计期限内 一年来 当年 当年度 本报告期内',
  'year:prev': '上年 上年度 上一年 上一年度 去年 前一年 前一年度',
  'year:next': '下年 下年度 下一年 下一年度 次年 明年 来年 次年度',
  'year:other':
    '往年 历年 近年来 近年 多年来 近几年 近几年来 十四五 十三五 十四五期间 上半年 下半年 季度 一季度 二季度 三季度 四季度 月份 每月 每季度 当月 历史 年前 近三年 三年来 五年来 近五年 两年来',
  'year:since': '以来',
  'year:until': '截至 截止 迄今 至今 目前',
  'scope:own':
    '我局 本局 我单位 本单位 本机关 我机关 本行政机关 我行政机关 我办 本办 我委 本委 我厅 本厅 我院 本院 我中心 本中心 我镇 本镇 我乡 本乡 我街道 本街道 我处 本处 我站 我部门 本部门 我们 全局 全镇 全乡 全街道 全委 全办 全院 我会 本会 我街 本街 全街 我分局 本分局 全分局 我园区 本园区 我管委会 本管委会 我所 本所 我队 本队 我大队 本大队 我支队 本支队 我校 本校 我署 本署',
  'scope:area': '我县 我市 我区 我省 我旗 全县 全市 全区 全省 全旗 全州 全盟 本县 本市 本区 本省 全县各级行政机关',
  'scope:wide':
    '各乡镇 各镇 各街道 各乡 各部门 各单位 各县区 各区县 各区 各县 各市 所属单位 下属单位 直属单位 基层单位 二级单位 局属单位 各级 各地 全系统 县直 市直 区直 省直 上级 下级 其他单位 兄弟单位 县政府 市政府 区政府 省政府 县人民政府 市人民政府 区人民政府 省人民政府 人民政府 乡镇 街道 科室 各科室 股室 全国',
  generic: '办件 事项 材料 案件 业务 信息 政府信息 项目 资料 要求 请求 诉求 需求 事宜 事件',
  filler:
    '参加 参与 出庭 参诉 的 了 等 件数 撤诉 同期 结案 或者 各类 各种 多种 其 该 已 已经 为 是 有 数 数量 量 情况 工作 方面 依法 依规 按时 按期 及时 严格 规范 认真 妥善 积极 按规定 按要求 按照规定 主要 提出 提交 递交 社会 向 向我局 通过 以 渠道 方式 途径 形式 在 规定期限内 规定时限内 期限内 时限内 法定期限 法定期限内 法定时限内 规定时限 规定时间内 内 并 并且 且 也 亦 还 另 另有 另外 此外 同时 结果 中 里 相关 有关 到 至 于 对 看 来看 从 按 按照 类型 类别 分类 类 继续 给予 予以 同意 进行 完成 实现 加上 加 连同 一并 现有 所有 上述 这 此 答复率 办结率 按时答复率 按时办结率 达 达到 情形 原因 属于 动态更新 更新 来自 任何形式 任何 局办公室 局机关 经 暂 获 被申请人 实际 为由 答复书 收录 随后 补入 行为 向社会 面向社会 当前 全面 次数 有关公开 获取 高效 稳妥 圆满 准确 顺利 逐一 逐件 依程序 按程序 按流程 第一时间 限时 如期 准时 快速 切实 充分 高质量 依规依法 牵头 直接 统一 集中 依法依规 依法按程序 社会各界 各方面 各界 市民群众 如下 具体为 依次为 被 申请主体 主体 申请对象 对象 收取 系 名义 有序 即 也即 亦即 领域',
});

/** A word, its kind, and what it stands for there (`denied`, `own`). */
export interface Word {
  readonly text: string;
  readonly kind: Kind;
  readonly value: string;
}

function byFirstCharacter(): Map<string, Word[]> {
  const index = new Map<string, Word[]>();
  for (const words of [plainWords, matterWords, disputeWords, outcomeWords, requestWords]) {
    for (const [sense, list] of Object.entries(words)) {
      // The keys above are kinds, with what the word stands for behind a colon.
      const [kind, value = ''] = sense.split(':') as [Kind, string?];
      for (const text of list.split(' ')) {
        const first = text.charAt(0);
        index.set(first, [...(index.get(first) ?? []), { text, kind, value }]);
      }
    }
  }
  for (const words of index.values()) words.sort((a, b) => b.text.length - a.text.length);
  return index;
}

let lexicon: ReadonlyMap<string, readonly Word[]> | undefined;

/** The longest known word that begins at a place of a text. */
export function wordAt(text: string, at: number): Word | undefined {
  lexicon ??= byFirstCharacter();
  return lexicon.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at));
}
