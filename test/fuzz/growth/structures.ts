import { check } from '../../../src/check/check';
import { isReportShown } from '../../../src/checker/findReport';
import { fromHtml } from '../../../src/page/saved/fromHtml';
import { mhtml } from '../../../src/page/saved/mhtml';
import { scriptPages } from '../../../src/page/saved/scriptPages';
import { isTooLarge } from '../../../src/page/saved/treeBuilder';
import { fromText } from '../../../src/page/text/fromText';
import { base } from '../../rules/fixtures';
import type { Pattern } from './measure';
import { OPTIONS } from './options';

const times = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** Markup again and again, before a place of the base page. */
const markup = (piece: string, at = '<p>二、主动公开'): Pattern => ({
  name: `${piece.slice(0, 60)} before ${at}`,
  prepare(size) {
    const html = base.html.replace(at, (found) => times(piece, size) + found);
    return () => {
      try {
        return check(fromHtml(html), OPTIONS);
      } catch (reason) {
        // That a page nests beyond all measure is found in time, too.
        if (isTooLarge(reason)) return null;
        throw reason;
      }
    };
  },
});

const text = (piece: string): Pattern => ({
  name: `lines of ${JSON.stringify(piece)} in a text file`,
  prepare(size) {
    const page = `2023年青溪县水务局政府信息公开工作年度报告\n一、总体情况\n${times(piece, size)}`;
    return () => check(fromText(page), OPTIONS);
  },
});

const HEAD = 'Content-Type: multipart/related; boundary="cut"\r\n\r\n';

const archive = (name: string, make: (size: number) => string): Pattern => ({
  name,
  prepare(size) {
    const bytes = Buffer.from(make(size), 'latin1');
    return () => mhtml(bytes);
  },
});

/** Parts within parts, each level with a line of its own to be cut at. */
function nested(levels: number): string {
  let all = '';
  for (let level = 0; level < levels; level += 1)
    all += `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`;
  return `${all}Content-Type: text/html\r\n\r\nx`;
}

const PAGE_PARTS: readonly string[] = [
  ...[
    '<p>（一）主动公开</p>',
    '<p>一、总体情况</p>',
    '<h1>2023年青溪县水务局政府信息公开工作年度报告</h1>',
    '<p>1</p>',
  ],
  ...['<p>青溪县水务局</p><p>2024年1月15日</p>', '<p>六、其他需要报告的事项：无。</p>', '<p>附件：1.名单</p>', '<br>'],
  ...[
    '<meta name="PubDate" content="2024-01-18">',
    '<title>2023年政府信息公开年报</title>',
    '<span>字</span>',
    '<div>字',
  ],
  ...[
    '<table><tr><td>（一）予以公开</td><td>1</td></tr></table>',
    '<table><tr><td>规章<td>1<td>1<td>1</table>',
    '<b>字',
  ],
  ...[
    '<a href="a.pdf">附件</a>',
    '<a href="2022.html">2022年政府信息公开年度报告</a>',
    '<img src="a.png">',
    '<!-- 字 -->字',
  ],
  ...[
    '<iframe srcdoc="一、总体情况"></iframe>',
    '<p class="a" style="display:none">字</p>',
    '<ul><li>字',
    '<pre>1\t2\n</pre>',
  ],
  ...[
    '<style>.a{display:none}</style>',
    '<style>p.a b,.c d{color:red}</style><p class="a">字</p>',
    '<p>发布日期：2024-01-18</p>',
  ],
  ...[
    '<p>2023年，我局新收政府信息公开申请12件，上年结转1件。</p>',
    '<p>未收取信息处理费。</p>',
    '<p>一是建立台账。</p>',
    '<sup>1</sup>',
  ],
];

const ROWS: readonly string[] = [
  ...[
    '<tr><td colspan="2">（一）予以公开</td><td>1</td></tr>',
    '<tr><td>其他</td><td>0</td></tr>',
    '<tr><td rowspan="99">字',
  ],
  ...['<tr><td colspan="999">字</td></tr>', '<tr></tr>', '<tr><td><table><tr><td>1</td></tr></table></td></tr>'],
];

const LINES: readonly string[] = [
  '1\t2\t3\n',
  '| 1 | 2 |\n',
  '│1│2│\n',
  '1,2,3\n',
  '1  2   3\n',
  '字\n',
  '（一）予以公开 1 0 0\n',
  '\n',
  '"1\n',
];

/** A page as the detector sees it: scripts that hold a report's words, each its own text. */
const scripts: Pattern = {
  name: 'scripts with the words of a report',
  prepare(size) {
    const script = { textContent: `勾稽关系为${' '.repeat(95)}` };
    const all = Array<typeof script>(Math.ceil(size / 10)).fill(script);
    const root = { textContent: all.map(({ textContent }) => textContent).join(''), querySelectorAll: () => all };
    // A document is asked through its prototype, whatever the page calls its pictures and forms.
    const page = Object.create({ designMode: 'off', title: '', all: [root] });
    return () => isReportShown(page);
  },
};

/** A page of scripts that never end. */
const endless: Pattern = {
  name: 'scripts without an end',
  prepare(size) {
    const html = '<script>'.repeat(size / 8);
    return () => scriptPages(fromHtml(html));
  },
};

/** Pages and files made of one part again and again. */
export const STRUCTURES: readonly Pattern[] = [
  ...PAGE_PARTS.map((piece) => markup(piece)),
  ...['<h1>2023年', '<p style="text-align:right">2024年'].flatMap((at) =>
    PAGE_PARTS.slice(0, 6).map((piece) => markup(piece, at)),
  ),
  ...['a,', '@a ', '/* ', '.x:not(', 'a{'].map((piece) => markup(piece, '<style>')),
  ...ROWS.map((piece) => markup(piece, '<tr><td colspan="3">四、结转')),
  ...LINES.map(text),
  scripts,
  endless,
  archive('parts within parts', (size) => nested(Math.ceil(size / 60))),
  archive('parts side by side', (size) => HEAD + times('--cut\r\nContent-Type: text/html\r\n\r\nx\r\n', size)),
  archive('lines that begin like the cut', (size) => `${HEAD}--cut\r\n\r\n${times('--cutting\r\n', size)}`),
  archive('a header without end', (size) => `Content-Type: multipart/related${times(';\r\n a', size)}`),
  archive('a name of a cut without end', (size) => `Content-Type: multipart/related; ${times('boundary ', size)}`),
  archive(
    'blanks before a name',
    (size) => `Content-Type: multipart/related${times(' ', size)}\r\n\r\n${times('-- \n', size)}`,
  ),
  archive(
    'blanks in quoted-printable',
    (size) =>
      `${HEAD}--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${times(' ', size)}x`,
  ),
  archive(
    'signs in base64',
    (size) => `${HEAD}--cut\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${times('=', size)}`,
  ),
];
