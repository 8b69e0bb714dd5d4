import { strToU8, zipSync } from 'fflate';
import { type Sheet, type SheetText, widthOf } from './sheets';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const MILLIMETRES = 25.4 / 72;
const mm = (points: number): string => (points * MILLIMETRES).toFixed(4);

/** The steps between the letters of a text, equal ones counted as writers of OFD count them. */
function steps(text: string, size: number): string {
  const each = [...text].slice(0, -1).map((letter) => mm(widthOf(letter, size)));
  const runs: { value: string; count: number }[] = [];
  for (const value of each) {
    const last = runs.at(-1);
    if (last?.value === value) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count > 1 ? `g ${count} ${value}` : value)).join(' ');
}

/** A text object whose boundary begins at its upper left corner; `more` are further attributes. */
export const textObject = ({ text, x, y, size }: SheetText, more = '', inside = ''): string =>
  `<ofd:TextObject ID="1" Boundary="${mm(x)} ${mm(y - size)} ${mm(widthOf(text, size) + 2)} ${mm(size * 1.3)}" Font="2" Size="${mm(size)}" ${more}>${inside}<ofd:TextCode X="0" Y="${mm(size)}" DeltaX="${steps(text, size)}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

const lineObject = (x0: number, y0: number, x1: number, y1: number): string =>
  `<ofd:PathObject ID="1" Boundary="${mm(x0)} ${mm(y0)} ${mm(x1 - x0)} ${mm(y1 - y0)}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${mm(x1 - x0)} ${mm(y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>`;

/** The objects of a sheet. */
export const objectsOf = ({ texts, lines }: Sheet): string =>
  [...lines.map(({ from, to }) => lineObject(...from, ...to)), ...texts.map((text) => textObject(text))].join('');

/** An OFD whose pages hold these objects, all as high as A4; `template` is printed below each. */
export function ofd(pages: readonly string[], template = '', width = 595): Uint8Array {
  const numbers = [...pages.keys()];
  const layer = (inside: string) => `<ofd:Content><ofd:Layer ID="9">${inside}</ofd:Layer></ofd:Content>`;
  const files: Record<string, string> = {
    'OFD.xml': `${HEAD}<ofd:OFD ${SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${HEAD}<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${mm(width)} 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml" ZOrder="Background"/></ofd:CommonData><ofd:Pages>${numbers.map((at) => `<ofd:Page ID="${at + 20}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/Tpls/Tpl_0/Content.xml': `${HEAD}<ofd:Page ${SPACE}>${layer(template)}</ofd:Page>`,
  };
  for (const [at, inside] of pages.entries())
    files[`Doc_0/Pages/Page_${at}/Content.xml`] =
      `${HEAD}<ofd:Page ${SPACE}><ofd:Template TemplateID="7" ZOrder="Background"/>${layer(inside)}</ofd:Page>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
