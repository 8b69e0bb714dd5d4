/** How a page writes a cell: the portals' editors each have a way of their own. */
export type Cell = (text: string, attributes?: string) => string;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\u00a0', '&nbsp;');
const lines = (text: string) => text.split('\n').map(escaped);

/** Ways in which portals write one and the same cell; a line break in the text is one in the cell. */
export const MARKUP = {
  plain: (text, attributes = '') => `<td${attributes}>${lines(text).join('<br>')}</td>`,
  paragraph: (text, attributes = '') =>
    `<td${attributes} valign="center">${lines(text)
      .map((line) => `<p style="text-align:center">${line}</p>`)
      .join('')}</td>`,
  wordPaste: (text, attributes = '') =>
    `<td${attributes}>${lines(text)
      .map(
        (line) =>
          `<p class="MsoNormal"><span style="font-family:仿宋"><font face="方正仿宋_GBK">${line}</font></span><span><o:p></o:p></span></p>`,
      )
      .join('')}</td>`,
  spanPerCharacter: (text, attributes = '') =>
    `<td${attributes}><p>${[...text]
      .map((it) => (it === '\n' ? '<br />' : `<span lang="EN-US">${escaped(it)}</span>`))
      .join('')}&nbsp;</p></td>`,
  heading: (text, attributes = '') => `<th${attributes}>\n  ${lines(text).join('<br/>')}\n</th>`,
  upperCase: (text, attributes = '') =>
    `<TD${attributes.replace(/ (?:col|row)span/g, (name) => name.toUpperCase())}><FONT size=3>${lines(text).join('<BR>')}</FONT>`,
  leadingBlank: (text, attributes = '') =>
    `<td${attributes}><p>&nbsp;</p><p>\u3000${lines(text).join('</p><p>')}&nbsp;&nbsp;</p></td>`,
  openParagraph: (text, attributes = '') => `<td${attributes}><p>${lines(text).join('<p>')}`,
  emptyTail: (text, attributes = '') =>
    `<td${attributes}><div><span>${lines(text).join('</span><br/><span>')}</span><o:p>&nbsp;</o:p></div></td>`,
  narrowLabel: (text, attributes = '') =>
    `<td${attributes}><span style="display:none">自然人7</span>${lines(text).join('<br>')}<del>8</del></td>`,
} satisfies Record<string, Cell>;
export type Markup = keyof typeof MARKUP;
export const MARKUPS = Object.keys(MARKUP) as Markup[];

/** Ways in which nothing is written. */
export const BLANKS = ['', ' ', '\u00a0', '\u3000', '\u00a0\u00a0\u00a0', '\u200b', '\n'];
