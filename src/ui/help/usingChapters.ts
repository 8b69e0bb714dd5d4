import { both, type Chapter, points } from './helpText';

/** What a person does with it, day by day. */
export const usingChapters: readonly Chapter[] = [
  {
    id: 'use',
    title: both('怎么用', 'How to use it'),
    blocks: [
      points(
        both(
          '打开一份年报：图标上出现 ✓（已核验的关系均相符）、数字（问题几处）或 ?（没有读全）。点图标看结论，点一处问题，页面就转到那一格。',
          'Open a report: the icon shows ✓ (every relation checked holds), a number (so many items) or ? (not read in full). Press it for the answer; press an item, and the page goes to its cell.',
        ),
        both(
          '实线不符，虚线存疑，点线是同一道算式里的格。标注不改动网页，隐藏后不留痕迹，复制时也不会带走。',
          'A solid line does not hold, a dashed one is doubtful, dots are the other cells of the sum. Marks change nothing of the page; hidden they leave no trace, and copies carry none.',
        ),
        both(
          '要看算式、逐项处理、对照上一年度、导出表格，点窗口里的“打开核验面板”。',
          'For sums, decisions item by item, last year’s report and tables to take away, open the panel from the popup.',
        ),
        both(
          '还没有发布的文稿（Word、PDF、OFD、WPS 表格、文字）用“检查文稿”，拖进去即可。',
          'A draft that is not published yet (Word, PDF, OFD, a workbook, text) is dropped on the page for drafts.',
        ),
        both(
          '“相符”只说明数字之间对得上，不等于数字真实；没有读到的内容会写明，不当作相符。',
          'That numbers hold says that they agree with each other, not that they are true; what was not read is said, and never counts as holding.',
        ),
      ),
    ],
  },
  {
    id: 'nothing',
    title: both('图标没有反应时', 'When nothing happens'),
    blocks: [
      points(
        both(
          '双核浏览器（360、QQ、搜狗等）停在“兼容模式”：扩展只在“极速模式”里工作。点地址栏右侧的图标，换成闪电（极速）。',
          'In a browser with two engines (360, QQ, Sogou) the page stands in “compatible mode”; extensions work in “fast mode” only. Switch with the icon at the right of the address bar.',
        ),
        both(
          '保存在电脑里的网页：在浏览器的扩展管理页打开勾稽的“详情”，打开“允许访问文件网址”。',
          'A page saved on this machine: open Gouji’s details on the browser’s page of extensions and allow access to file addresses.',
        ),
        both(
          '网站不在 gov.cn 下（例如直接用 IP 地址的网站）：点图标就核验当前这一页；常去的网站可在设置里添加。',
          'The site is not below gov.cn (a bare IP address, for instance): press the button for the page in front; a site you often visit can be added in the settings.',
        ),
        both(
          '正文是图片、扫描件，或者在附件里：这些读不到，会写明；附件可以点“核验附件”，或下载后拖进文稿页。',
          'The text is a picture or a scan, or stands in an attachment: that is not read, and said so; attachments can be checked, or dropped on the page for drafts.',
        ),
        both(
          '隐私窗口：在扩展的“详情”里允许在隐私模式下运行；隐私窗口里不保存历史。',
          'A private window: allow it in the extension’s details. Nothing is kept from private windows.',
        ),
      ),
    ],
  },
];
