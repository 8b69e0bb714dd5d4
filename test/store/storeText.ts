import { readFileSync } from 'node:fs';

interface StoreText {
  readonly locale: string;
  readonly lines: readonly string[];
  /** Why each permission is asked for, as stores want it said. */
  readonly headings: { readonly permissions: string };
}

/** What a store shows beside the pictures, in the order in which it asks. */
export const STORE_TEXTS: readonly StoreText[] = [
  {
    locale: 'zh_CN',
    headings: { permissions: '权限说明' },
    lines: [
      '打开一份政府信息公开工作年度报告，立刻看到三张表的数字是否相符、哪里不符、缺什么。',
      '· 核验表三、表四的勾稽关系，文字与表格是否一致，六个部分是否齐全；每一处都给出算式、依据和改法。',
      '· 标注画在网页自己的格子上，不改动网页；图标上直接看结果。',
      '· 发布前的文稿（Word、PDF、OFD、表格、文字）拖进来就能核验；一个单位的几十份、几百份可以批量核验。',
      '· 空白不当作 0；没有读到、不能核验的会写明，不显示为相符。',
      '· 全部在本机完成：不上传，没有账号、统计和广告。单位不同意读取网站时，可用“手动版”，只在点击时读取当前一页。',
      '辅助核对，不代表任何机关意见。',
    ],
  },
  {
    locale: 'en',
    headings: { permissions: 'Permissions' },
    lines: [
      'Open a Chinese annual report on the disclosure of government information and see at once whether its numbers hold, where they do not, and what is missing.',
      '· The relations of tables 3 and 4, the prose against the tables, the six parts: each item with its sum, its source and what to do.',
      '· Marks stand on the page’s own cells and change nothing of it; the icon shows the result.',
      '· A draft (Word, PDF, OFD, a workbook, text) is dropped in before it is published; hundreds of reports are checked together.',
      '· A blank is not 0; what was not read or cannot be checked is said, and never looks green.',
      '· All on this machine: nothing is sent, there is no account, no statistics, no advertising. A build “by the click” reads the page in front only when its button is pressed.',
      'An aid to checking, not the opinion of any authority.',
    ],
  },
];

const message = (locale: string, key: string): string =>
  JSON.parse(readFileSync(`assets/_locales/${locale}/messages.json`, 'utf8'))[key].message;

/** One store's page as text: name, summary, description, permissions. */
export function storeText({ locale, lines, headings }: StoreText, permissions: readonly string[]): string {
  const head = [message(locale, 'extName'), message(locale, 'extDescription')];
  return `${[...head, '', ...lines, '', headings.permissions, ...permissions].join('\n')}\n`;
}
