import type { Bilingual } from '../../finding/rule';
import { both, type Chapter, points, text } from './helpText';

/** A permission of the manifest: why it is asked for, and what it does not allow. */
interface Permission {
  readonly name: string;
  readonly called: Bilingual;
  readonly why: Bilingual;
  readonly cannot: Bilingual;
}

export const PERMISSIONS: readonly Permission[] = [
  {
    name: 'activeTab',
    called: both('当前标签页 activeTab', 'The tab in front: activeTab'),
    why: both(
      '点图标、按快捷键时读取当前这一页，在上面画标注。',
      'To read the page in front, and mark it, when the button or a shortcut is pressed.',
    ),
    cannot: both(
      '不点就读不到；离开这一页即失效；读不到其他标签页。',
      'Nothing without a press; it ends with the page; no other tab.',
    ),
  },
  {
    name: 'scripting',
    called: both('脚本 scripting', 'Scripts: scripting'),
    why: both(
      '把核验脚本和标注的样式放进被允许的网页。',
      'To put the checker and the style of the marks into pages that it may read.',
    ),
    cannot: both(
      '不能放进没有得到允许的网页；不运行从网上来的代码，只有安装包里的。',
      'Not into any other page; and no code from the network, only what is in the package.',
    ),
  },
  {
    name: 'storage',
    called: both('存储 storage', 'Storage: storage'),
    why: both(
      '在这个浏览器里保存设置；读取管理员的策略。',
      'To keep settings in this browser, and to read an administrator’s policies.',
    ),
    cannot: both(
      '不与账号同步，不上传；网页里的脚本读不到。',
      'Not synchronised with any account, not sent; scripts in pages cannot read it.',
    ),
  },
  {
    name: 'contextMenus',
    called: both('右键菜单 contextMenus', 'The menu: contextMenus'),
    why: both('在右键菜单里放一项“打开核验面板”。', 'For one entry that opens the panel.'),
    cannot: both('看不到右键点的是什么内容。', 'It does not see what was clicked on.'),
  },
  {
    name: 'sidePanel',
    called: both('侧边面板 sidePanel', 'The side panel: sidePanel'),
    why: both('让核验面板停在网页旁边。', 'To show the panel beside the page.'),
    cannot: both('不增加任何读取能力。', 'It reads nothing more.'),
  },
  {
    name: '*://*.gov.cn/*',
    called: both('读取 *.gov.cn', 'To read *.gov.cn'),
    why: both(
      '打开政府网站上的年报时自动核验。一小段查看程序先看网页里有没有年报格式的字样，没有就什么也不做。',
      'To check reports on government sites when they are opened. A small script looks for the words of the form first; without them nothing is done.',
    ),
    cannot: both(
      '不提交、不填写、不改动网页；不读取密码、Cookie；不记录去过哪些网页；不上传。',
      'It submits, fills in and changes nothing; reads no passwords or cookies; notes no visits; sends nothing.',
    ),
  },
  {
    name: '*://*/*',
    called: both('其他网站（可选，默认没有）', 'Other sites (optional, none as shipped)'),
    why: both(
      '在设置里添加网站、核验别处的附件或批量读取时，逐个询问，只针对那一个网站。',
      'Asked for one site at a time: when it is added in the settings, or for attachments and reports that stand there.',
    ),
    cannot: both(
      '不询问就没有；随时可以在设置里撤销，立即生效。',
      'Nothing without asking; revoked in the settings at any time, at once.',
    ),
  },
];

const data: Chapter = {
  id: 'stored',
  title: both('数据在哪里，存多久', 'Where data lies, and for how long'),
  blocks: [
    {
      kind: 'table',
      head: [both('什么', 'What'), both('在哪里', 'Where'), both('多久', 'How long')],
      rows: [
        [
          both('设置、添加的网站', 'Settings, added sites'),
          both('浏览器的扩展存储，只在这台电脑', 'The browser’s storage for extensions, on this machine only'),
          both('到卸载为止', 'Until it is uninstalled'),
        ],
        [
          both('处理意见（列入、不列入、说明）', 'Decisions (listed, not listed, notes)'),
          both('扩展的数据库（IndexedDB），只在这台电脑', 'The extension’s database (IndexedDB), on this machine only'),
          both('到清除或卸载为止', 'Until they are cleared, or it is uninstalled'),
        ],
        [
          both('历史：面板里看过的年报的核验结果', 'History: results of reports seen in the panel'),
          both('同上', 'The same'),
          both(
            '自选 30、90、365 天或不保存；没有选择时不保存；到期后打开面板时自动删除（本机时间比上次晚两周以上的，先提示，再保留两天）',
            '30, 90 or 365 days as chosen, or not at all; nothing until somebody chose; deleted when the panel is opened after its time (where the clock has gone on by more than two weeks, it says so and waits for two days)',
          ),
        ],
        [
          both(
            '批量核验：名单、结果、请求记录，和读到的网页、文件的副本（压缩，单个超过 2 MB 或浏览器空间过半时不留；副本是网站发来的原样，其中的个人号码没有遮盖）',
            'Many reports: roster, results, log of requests, and copies of the pages and files that were read (packed; none of more than 2 MB, nor where the browser’s room is half used; they are as the site sent them, numbers of persons not masked)',
          ),
          both('同上', 'The same'),
          both('到删除该批次或卸载为止', 'Until the round is deleted, or it is uninstalled'),
        ],
        [
          both('留存网页、导出的表格', 'Kept pages, exported tables'),
          both('您选择的下载位置', 'Where you saved them'),
          both('由您管理', 'Yours to manage'),
        ],
        [both('隐私窗口里看的', 'What is seen in private windows'), both('不保存', 'Not kept'), both('—', '—')],
      ],
    },
    text(
      '没有服务器，没有账号，没有统计，没有自动更新检查。只有两种请求：点“核验附件”时向那个网址请求那一个文件；在批量页点下载时请求所列的网页。请求不带 Cookie。',
      'There is no server, no account, no statistics and no check for updates. There are two kinds of requests: for one file when “check the attachment” is pressed, and for the listed pages when a download is started on the page for many reports. They carry no cookies.',
    ),
    text(
      '网页读不到卡片、面板里的内容，看得见的只有单元格上的标注。有一点浏览器挡不住：卡片打开时，网页可以用查找功能（find）逐词猜测，得知某个词是否在卡片上，包括本机保存的上年年报中的数字；卡片关上就猜不到。',
      'A page can read nothing of card or panel; it sees the marks on its cells. One thing no browser prevents: while a card is open, a page may guess words by its find() and learn whether each stands there, figures of last year’s report that is kept here among them; of a closed card it learns nothing.',
    ),
    text(
      '核验结果里的身份证号、手机号在显示、导出和保存时都遮盖。',
      'Numbers of identity cards and telephones are masked wherever they are shown, exported or kept.',
    ),
  ],
};

const EXAMPLE = `{
  "start": "click",
  "sites": ["example.gov.cn"],
  "retentionDays": 30,
  "batch": false,
  "rules": { "cells/unit": "off" }
}`;

const policies: Chapter = {
  id: 'policy',
  title: both('管理员可以统一设定的', 'What an administrator can set'),
  blocks: [
    text(
      '通过浏览器的扩展策略（storage.managed）下发，格式见安装包里的 managed.schema.json。设定的项目用户不能更改，设置页会写明。',
      'Set through the browser’s policies for extensions (storage.managed); managed.schema.json in the package says the form. What is set there a user cannot change, and the settings say so.',
    ),
    points(
      both('start：automatic 自动检查，click 点击后检查', 'start: automatic, or click'),
      both(
        'sites：只在这些网站及其下级域名自动检查',
        'sites: the only ones checked by themselves, with what stands below them',
      ),
      both('retentionDays：历史保存 0、30、90 或 365 天', 'retentionDays: 0, 30, 90 or 365'),
      both('batch：false 停用批量核验页', 'batch: false switches the page for many reports off'),
      both('rules：规则的级别，off 为不核验', 'rules: their grades; off is not checked'),
    ),
    { kind: 'code', code: EXAMPLE },
    text(
      'Chromium 系浏览器放在策略目录的 3rdparty.extensions.扩展编号 下；Firefox 放在 policies.json 的 3rdparty.Extensions."gouji@gouji.invalid" 下。',
      'In browsers of Chromium’s kind it stands under 3rdparty.extensions.ID of the policies, in Firefox under 3rdparty.Extensions."gouji@gouji.invalid" of policies.json.',
    ),
  ],
};

/** 权限与数据: what this build asks for, by its manifest, and what an IT department has to know. */
export function dataChapters(granted: readonly string[]): readonly Chapter[] {
  const rows = PERMISSIONS.filter(({ name }) => granted.includes(name));
  const permissions: Chapter = {
    id: 'data',
    title: both('权限与数据', 'Permissions and data'),
    blocks: [
      {
        kind: 'table',
        head: [both('权限', 'Permission'), both('为什么', 'Why'), both('做不到什么', 'What it does not allow')],
        rows: rows.map(({ called, why, cannot }) => [called, why, cannot]),
      },
    ],
  };
  return [permissions, data, policies];
}
