import { call, createElement, documentOf, isElement, localNameOf, styleOf } from '../../page/live/native';
import { read } from '../../page/live/read';
import { own } from '../../report/own';

/** A part of a page as it stands there, to be kept: its elements with how they are drawn, and no script. */
export interface KeptMarkup {
  readonly html: string;
  /** Pictures that could not be kept: another site's, or not loaded. */
  readonly missing: number;
}

const DROPPED = new Set(
  'script style link meta noscript template iframe frame object embed applet canvas video audio source track base'.split(
    ' ',
  ),
);
const VOID = new Set('area br col hr img input wbr'.split(' '));
const ATTRIBUTES = [
  'colspan',
  'rowspan',
  'title',
  'alt',
  'datetime',
  'lang',
  'dir',
  'start',
  'value',
  'hidden',
  'span',
];

/** Properties that pass from an element to those in it: said only where they change. */
const INHERITED =
  'color font-family font-size font-weight font-style text-align text-indent line-height white-space visibility border-collapse list-style-type direction'.split(
    ' ',
  );
/** The others, with what they are where nobody says anything. */
const OWN: Readonly<Record<string, string>> = own({
  'background-color': 'rgba(0, 0, 0, 0)',
  'text-decoration-line': 'none',
  'vertical-align': 'baseline',
  'border-top': '0px none',
  'border-right': '0px none',
  'border-bottom': '0px none',
  'border-left': '0px none',
  'padding-top': '0px',
  'padding-right': '0px',
  'padding-bottom': '0px',
  'padding-left': '0px',
  'margin-top': '0px',
  'margin-bottom': '0px',
  float: 'none',
  opacity: '1',
});

const ENTITIES: Readonly<Record<string, string>> = own({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function styleText(element: Element, around: CSSStyleDeclaration | null): string {
  const style = styleOf(element);
  const said = [`display:${style.display}`];
  for (const name of INHERITED) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) said.push(`${name}:${value}`);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual && !value.startsWith(usual)) said.push(`${name}:${value}`);
  }
  return said.join(';');
}

/** A picture's own bytes; null where the browser does not give them (another site's) or it has not come. */
function pictureData(image: HTMLImageElement): string | null {
  try {
    const canvas = createElement(documentOf(image), 'canvas');
    canvas.width = read(image, 'naturalWidth');
    canvas.height = read(image, 'naturalHeight');
    if (canvas.width === 0) return null;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png');
  } catch {
    return null;
  }
}

/** An element with all it holds, as text; scripts, comments and what the page hides from readers by type are left out. */
export function keptMarkup(root: Element): KeptMarkup {
  let missing = 0;
  function attributesOf(element: Element): string {
    const own = ATTRIBUTES.flatMap((name) => {
      const value = call(element, 'getAttribute', name);
      return value === null ? [] : [` ${name}="${escaped(value)}"`];
    });
    const link = localNameOf(element) === 'a' ? read(element as HTMLAnchorElement, 'href') : '';
    if (/^https?:/.test(link)) own.push(` href="${escaped(link)}"`);
    return own.join('');
  }
  function picture(image: HTMLImageElement): string {
    const data = pictureData(image);
    if (data) return `<img src="${data}" alt="${escaped(read(image, 'alt'))}">`;
    missing += 1;
    return `<span>[图片：${escaped(read(image, 'alt') || '未留存')}]</span>`;
  }
  function written(node: Node, around: CSSStyleDeclaration | null): string {
    if (!isElement(node)) return read(node, 'nodeType') === 3 ? escaped(read(node, 'nodeValue') ?? '') : '';
    const name = localNameOf(node);
    if (DROPPED.has(name) || !/^[a-z][a-z0-9]*$/.test(name)) return '';
    if (name === 'img') return picture(node as HTMLImageElement);
    const style = styleOf(node);
    const opened = `<${name}${attributesOf(node)} style="${escaped(styleText(node, around))}">`;
    if (VOID.has(name)) return opened;
    const inner = [...read(node, 'childNodes')].map((child) => written(child, style)).join('');
    return `${opened}${inner}</${name}>`;
  }
  return { html: written(root, null), missing };
}
