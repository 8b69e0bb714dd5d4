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
    id: 'panel',
    title: both('核验面板里', 'In the panel'),
    blocks: [
      points(
        both(
          '“问题”逐项写明算式、差额和依据，可以列为问题、不列为问题（写明理由和范围）或待单位说明，都可写备注、定范围，也可恢复待核；数字变了，针对此处的处理自动失效。',
          '“Problems” gives the sum, the difference and the basis of each item. An item is listed, not listed (with a reason) or waits for the organ, each with a note and how far it reaches, and can be put back to pending; what was decided of one place ends when its numbers change.',
        ),
        both(
          '“核验清单”是全部关系，也列出正文里没有比对的数字和原因；“读懂”“图”说明数字的意思；“历史”对照上一年度，也可复核同一份年报改了没有。',
          '“Checks” lists every relation, and the numbers in the prose that were not compared, with the reason. “In plain words” and “Pictures” say what the numbers mean. “History” sets the year before beside them, and tells whether a report was mended since.',
        ),
        both(
          '“数据”是读到的三张表。用方向键移动，Enter 转到页面，A 添加问题，C 人工改读；“试填”看改动后哪些关系成立，不保存。',
          '“Data” shows the three tables as read. Arrow keys move, Enter goes to the page, A adds a problem, C reads a cell otherwise; a trial shows which relations other numbers would make hold, and keeps nothing.',
        ),
        both(
          '读错了单位、年度、某格或整张表，可以人工改读：先在页面上点一下正确的表，再点“手动指定表格”。处处注明“人工”，页面内容变了即失效，结论不再显示为绿色。',
          'An organ, a year, a cell or a whole table that was misread can be read by hand: click the right table on the page, then say which table it is. It is marked as read by hand everywhere, holds while the page says the same, and the answer is never green.',
        ),
        both(
          '在“问题”里按 ? 看全部按键；“留存本页”存下不带标注的页面和校验值，供日后对照。',
          'In “Problems”, press ? for all keys. “Keep this page” saves the page without marks, with its hash, to be compared with later.',
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
