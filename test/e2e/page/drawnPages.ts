import { reportPage } from '../reportPage';

const ROW = /<tr>(?:(?!<tr>)[\s\S])*?一、本年新收政府信息公开申请数量[\s\S]*?<\/tr>/;
const row = ROW.exec(reportPage())?.[0] ?? '';

/** The page with the first 12 of table 3 in other markup, under a style, with a script. */
function page(html: string, style = '', script = ''): string {
  return reportPage()
    .replace(ROW, row.replace('>12<', ` id="c">${html}<`))
    .replace('</head>', `<style>${style}</style></head>`)
    .replace('</body>', `<script>${script}</script></body>`);
}
const B = '<b class="x">12</b>';
/** Puts words over that cell, in the middle of it. */
const over = (words: string, style: string): string =>
  `{ const { left, top, width, height } = document.querySelector('#c').getBoundingClientRect();
  const cover = document.body.appendChild(document.createElement('div'));
  cover.textContent = '${words}';
  cover.style.cssText = 'position:absolute;${style}';
  cover.style.left = left + scrollX + (width - cover.offsetWidth) / 2 + 'px';
  cover.style.top = top + scrollY + (height - cover.offsetHeight) / 2 + 'px' }`;
const root = (mode: string, inner: string): string =>
  `document.querySelector('#h').attachShadow({ mode: '${mode}' }).innerHTML = '${inner}'`;

/** What a reader sees in that cell is not, or not surely, 12. */
export const DRAWN_OTHERWISE: Readonly<Record<string, string>> = {
  before: page(B, '.x::before{content:"9"}'),
  after: page(B, '#c::after{content:"9"}'),
  minus: page(B, '#c::before{content:"-"}'),
  counter: page(B, '.x{counter-reset:n 7}.x::after{content:counter(n)}'),
  picture: page(B, `.x{content:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")}`),
  cover: page(B, '#c{position:relative}#c::after{content:"";position:absolute;inset:0;background:#fff}'),
  rowBefore: page(B, 'tr:has(#c)::before{content:"9";display:table-cell}'),
  rowCover: page(
    B,
    'tr:has(#c){position:relative}tr:has(#c)::after{content:"";position:absolute;inset:0;background:#fff}',
  ),
  hyphen: page('1&shy;2', 'table:has(#c){table-layout:fixed}#c{width:10px;font-size:30px}'),
  dots: page(B, '.x{-webkit-text-security:disc}'),
  fill: page(B, '.x{-webkit-text-fill-color:transparent}'),
  colour: page(B, '.x{color:transparent}'),
  ground: page(B, '#c{background:#1a5fb4;color:#1a5fb4}'),
  white: page(B, '.x{color:#fff}'),
  override: page(B, '.x{unicode-bidi:bidi-override;direction:rtl}'),
  bdo: page('<bdo dir="rtl">12</bdo>'),
  reverse: page('<b class="x"><i>1</i><i>2</i></b>', '.x{display:inline-flex;flex-direction:row-reverse}'),
  order: page('<b class="x"><i style="order:2">1</i><i>2</i></b>', '.x{display:inline-flex}'),
  column: page('<b class="x"><i>1</i><i>2</i></b>', '.x{display:flex;flex-direction:column}'),
  float: page('<i>1</i><i>2</i>', '#c i{float:right}'),
  swap: page('<i style="position:relative;left:9px">1</i><i style="position:relative;left:-9px">2</i>'),
  scale: page(B, '.x{display:inline-block;transform:scale(0)}'),
  turn: page(B, '.x{display:inline-block;transform:rotate(180deg)}'),
  mirror: page(B, '.x{display:inline-block;transform:rotateY(90deg)}'),
  translate: page(B, '.x{display:inline-block;transform:translateX(-9999px)}'),
  relative: page(B, '.x{position:relative;left:-9999px}'),
  indent: page(B, '#c{text-indent:-9999px}'),
  circle: page(B, '.x{display:inline-block;clip-path:circle(0)}'),
  height: page(B, '.x{display:block;height:0;overflow:hidden}'),
  cut: page('<b class="x">12000</b>', '.x{display:block;width:12px;overflow:hidden;white-space:nowrap}'),
  tiny: page(B, '.x{font-size:0.1px}'),
  mask: page(B, '.x{display:inline-block;mask:linear-gradient(transparent,transparent)}'),
  filter: page(B, '.x{display:inline-block;filter:opacity(0)}'),
  faint: page(B, '.x{opacity:.01}'),
  numbered: page('<ol><li>12</li></ol>'),
  folded: page('<details><summary></summary>12</details>'),
  moved: page('12', '#c{position:relative;left:80px}#c+td{position:relative;left:-80px}'),
  canvas: page('<canvas width="30" height="16">12</canvas>'),
  video: page('<video width="20" height="10">12</video>'),
  object: page('<object type="image/svg+xml" data="data:image/svg+xml,%3Csvg/%3E">12</object>'),
  meter: page('<meter value="1">12</meter>'),
  select: page('<select><option>12</option></select>'),
  closed: page('<span id="h">12</span>', '', root('closed', '99')),
  closedOwn: page('<x-h id="h">12</x-h>', '', root('closed', '<i></i>')),
  empty: page('<span id="h">12</span>', '', root('open', '')),
  letter: page(B, '.x{display:inline-block}.x::first-letter{font-size:0}'),
  line: page(B, '#c::first-line{color:transparent}'),
  over: page(B, '', over('99', 'background:#fff')),
  through: page(B, '', over('99', 'background:#fff;pointer-events:none')),
  animated: page(
    '<b class="x" id="a">12</b>',
    '.x{display:inline-block}',
    `document.querySelector('#a').animate([{ rotate: '180deg' }, { rotate: '180deg' }], { duration: 1e9 })`,
  ),
  own: page('<b style="display:inline-block;transform:scaleX(-1)">12</b>'),
  marker: page(B, '.x{display:list-item;list-style:disc inside}.x::marker{content:"9"}'),
  highlight: page(
    B,
    '::highlight(z){color:transparent}',
    `{ const range = document.createRange(); range.selectNodeContents(document.querySelector('.x')); CSS.highlights.set('z', new Highlight(range)) }`,
  ),
  quotes: page('<q>12</q>', 'q{quotes:"9" "9"}'),
  openQuote: page(B, '.x{quotes:"9" "9"}.x::before{content:open-quote}'),
  raised: page('1<i style="vertical-align:super;font-size:9px">2</i>'),
  rowFaint: page(B, 'tr:has(#c){opacity:.02}'),
  rowCut: page(B, 'tr:has(#c){clip-path:circle(0)}'),
  rowScaled: page(B, 'tr:has(#c){transform:scale(0)}'),
  tableCover: page(
    B,
    'table:has(#c){position:relative}table:has(#c)::after{content:"";position:absolute;inset:0;background:#fff}',
  ),
  boxCover: page(
    B,
    '#zoom{position:relative}#zoom::before{content:"";position:absolute;inset:0;background:rgba(255,255,255,.9)}',
  ),
  slanted: page(B, '.x{display:inline-block;transform:skewX(85deg)}'),
  slantedUp: page(B, '.x{display:inline-block;transform:skewY(-80deg)}'),
  upright: page(B, '.x{display:inline-block;transform:rotate(90deg)}'),
  blended: page(B, '.x{mix-blend-mode:difference}'),
  crowded: page(B, '.x{letter-spacing:-5px}'),
  crossed: page(B, '.x{text-decoration:line-through 12px}'),
  sprite: page(`<i class="n"></i>${B}`, '.n{display:inline-block;width:8px;height:14px;background:url(data:,)}'),
  ownPicture: page(B, '#c{background:url(data:,) no-repeat}'),
  rowMoved: page(B, 'tr:has(#c){position:relative;left:-9999px}'),
  rowReversed: page(B, 'tr:has(#c){display:flex;flex-direction:row-reverse}'),
  rowsReversed: page(B, 'tbody:has(#c){display:flex;flex-direction:column-reverse}'),
  imported: page(B, '@import url("data:text/css,.x::after{content:%229%22}");'),
  adopted: page(
    B,
    '',
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.x::after{content:"9"}'); document.adoptedStyleSheets = [sheet] }`,
  ),
  closedHost: page(
    '<span id="h">12</span>',
    '',
    root('closed', '<style>:host::after{content:"9"}</style><slot></slot>'),
  ),
  host: page('<span id="h">12</span>', '', root('open', '<style>:host::after{content:"9"}</style><slot></slot>')),
};

/** What pages do to cells and what leaves a figure what it is. */
export const DRAWN_AS_PRINTED: Readonly<Record<string, string>> = {
  head: page(B, 'tr:nth-child(odd){background:#1a5fb4;color:#fff}'),
  dark: page(B, 'html{color-scheme:dark}body{color:#fff}'),
  picture: page(B, 'table{background:url(data:,) #fff;color:#fff}td{background:rgba(0,0,0,.6)}'),
  label: page(B, '#c::before{content:"自然人："}#c::after{content:"";display:block;clear:both}'),
  lines: page(
    B,
    'td,tr{position:relative}td::after,tr::before{content:"";position:absolute;left:0;bottom:0;width:100%;height:1px;background:#ccc}',
  ),
  softHyphen: page('1&shy;2'),
  layer: page(B, 'td{transform:translateZ(0);opacity:.9;overflow:hidden;text-overflow:ellipsis}'),
  sticky: page(B, '#c{position:sticky;left:0}.x{position:relative;top:1px}'),
  wide: page('<b class="x">12</b><i> 件</i>', 'td{white-space:nowrap;max-width:30px}'),
  pieces: page('<i class="x">1</i><b class="x">2</b>', '.x{display:inline-block}'),
  rtl: page(B, 'td{direction:rtl}'),
  shown: page('<b class="x" style="display:none">12</b>', '.x{display:inline!important}'),
  unhidden: page('<b class="x" hidden>12</b>', '.x{display:inline}'),
  raised: page('<b style="vertical-align:super">12</b>'),
  stacked: page(B, 'tr:has(#c) td{display:block}'),
  rightToLeft: page(B, 'table{direction:rtl}'),
  quoted: page('<q>12</q>'),
  capital: page(B, '#c::first-letter{text-transform:uppercase}#c::first-line{font-weight:bold}'),
  behind: page(
    B,
    '#zoom{position:relative;z-index:0}#zoom::before{content:"";position:absolute;inset:0;background:#fff;z-index:-1}',
  ),
  above: page(
    B,
    '#zoom{position:relative}#zoom::before{content:"";position:absolute;inset:0;background:#fff}#zoom>*{position:relative}',
  ),
  edge: page(
    B,
    '#zoom{position:relative}#zoom::after{content:"";position:absolute;left:0;top:0;width:6px;height:100%;background:#c00}',
  ),
  waiting: page(
    B,
    'body::after{content:"";position:absolute;inset:0;background:#fff;opacity:0}td{position:relative}td::after{content:"";position:absolute;inset:0;background:#eee;visibility:hidden}',
  ),
  mourning: page(
    B,
    'body{position:relative}body::after{content:"";position:absolute;inset:0;background:#888;mix-blend-mode:saturation;pointer-events:none}',
  ),
  texture: page(B, 'td{background:url(data:,)}'),
  tight: page(B, 'td{letter-spacing:-.5px}.x{letter-spacing:-1px;transform:skewX(-12deg);display:inline-block}'),
  struckThin: page(B, 'del{text-decoration:line-through 8px}'),
  watermark: page(B, '', over('2023', 'font-size:90px;opacity:.1')),
  passing: page(B, '', over('3', 'position:fixed')),
  ground: page(
    '<span id="h">12</span>',
    '#h{color:#fff}',
    root('open', '<b style="background:#036"><slot></slot></b>'),
  ),
  slotted: page('<span id="h">12</span>', '', root('open', '<b><slot></slot></b>')),
  own: page('<x-h id="h">99</x-h>', '', root('closed', '<i>12</i>')),
  auto: page(B, 'table{content-visibility:auto;contain-intrinsic-size:1px}'),
};
