import { type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
import { strFromU8 } from 'fflate/browser';
import type { Archive } from '../unpack';

const isColour = (value: string | undefined): value is string => value !== undefined && /^[\dA-F]{6}$/i.test(value);

/** The styles that colour a ground. */
function groundStyles(archive: Archive): ReadonlySet<string> {
  const file = archive['word/styles.xml'];
  if (!file) return new Set();
  const $ = load(strFromU8(file), { xml: true });
  const coloured = [...$('w\\:shd')].filter((shade) => isColour($(shade).attr('w:fill')));
  return new Set(coloured.flatMap((shade) => $(shade).closest('w\\:style').attr('w:styleId') ?? []));
}

/** Whether a run stands on what the document itself does not colour: in a box, a marker or a style of its own. */
function isOnOther($: CheerioAPI, run: Element, styles: ReadonlySet<string>): boolean {
  const marked = $(run).find('w\\:highlight').length > 0 || $(run).closest('w\\:txbxContent').length > 0;
  const used = [
    $(run).children('w\\:rPr').children('w\\:rStyle'),
    $(run).closest('w\\:p').children('w\\:pPr').children('w\\:pStyle'),
    $(run).closest('w\\:tbl').children('w\\:tblPr').children('w\\:tblStyle'),
  ];
  return marked || used.some((style) => styles.has(style.attr('w:val') ?? ''));
}

/** The colour that a run stands on, of what lies nearest to it; a page is white. */
function groundOf($: CheerioAPI, run: Element): string {
  const holders = [
    $(run).children('w\\:rPr'),
    $(run).closest('w\\:p').children('w\\:pPr'),
    $(run).closest('w\\:tc').children('w\\:tcPr'),
    $(run).closest('w\\:tbl').children('w\\:tblPr'),
    $('w\\:document'),
  ];
  const fills = holders.flatMap((holder) => [
    holder.children('w\\:shd').attr('w:fill'),
    holder.children('w\\:background').attr('w:color'),
  ]);
  return fills.find(isColour) ?? 'FFFFFF';
}

/** The document’s XML with text in the colour of its ground as hidden text: no reader sees it. */
export function paleHidden(xml: string, archive: Archive): string {
  if (!/<w:color\b/.test(xml)) return xml;
  const styles = groundStyles(archive);
  const $ = load(xml, { xml: true });
  for (const colour of $('w\\:r > w\\:rPr > w\\:color')) {
    const [value, run] = [$(colour).attr('w:val'), $(colour).parent().parent().get(0)];
    if (!run || !isColour(value) || value.toUpperCase() !== groundOf($, run).toUpperCase()) continue;
    const isHidden = $(colour).siblings('w\\:vanish').length > 0;
    if (!isHidden && !isOnOther($, run, styles)) $(colour).after('<w:vanish/>');
  }
  return $.xml();
}
