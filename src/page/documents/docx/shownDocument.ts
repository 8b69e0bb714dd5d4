import { type CheerioAPI, load } from 'cheerio';
import { strFromU8 } from 'fflate/browser';
import type { Archive } from '../unpack';

const isOn = (value: string | undefined): boolean => value === undefined || /^(?:1|true|on)$/.test(value);

/** The styles by which a text is hidden. */
function hidingStyles(archive: Archive): ReadonlySet<string> {
  const file = archive['word/styles.xml'];
  if (!file) return new Set();
  const $ = load(strFromU8(file), { xml: true });
  const hiding = [...$('w\\:style')].filter((style) => {
    const vanish = $(style).children('w\\:rPr').children('w\\:vanish');
    return vanish.length > 0 && isOn(vanish.attr('w:val'));
  });
  return new Set(hiding.flatMap((style) => $(style).attr('w:styleId') ?? []));
}

/** Takes out what Word does not print. */
function removeHidden($: CheerioAPI, hiding: ReadonlySet<string>): void {
  for (const mark of $('w\\:r > w\\:rPr > w\\:vanish'))
    if (isOn($(mark).attr('w:val'))) $(mark).parent().parent().remove();
  for (const style of $('w\\:rStyle, w\\:pStyle')) {
    if (!hiding.has($(style).attr('w:val') ?? '')) continue;
    const run = $(style).closest('w\\:r');
    if (run.length > 0) run.remove();
    else $(style).closest('w\\:p').children('w\\:r').remove();
  }
  for (const mark of $('w\\:trPr > w\\:hidden')) if (isOn($(mark).attr('w:val'))) $(mark).closest('w\\:tr').remove();
}

/** Writes empty cells where a row begins or ends further in than its table. */
function fillRows($: CheerioAPI): void {
  for (const mark of $('w\\:gridBefore, w\\:gridAfter')) {
    const count = Number.parseInt($(mark).attr('w:val') ?? '', 10);
    if (!(count > 0 && count < 100)) continue;
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${count}"/></w:tcPr><w:p/></w:tc>`;
    const row = $(mark).closest('w\\:tr');
    if (mark.name === 'w:gridAfter') row.append(cell);
    else row.children('w\\:trPr').after(cell);
  }
}

/** The document’s XML as it is printed, in words that the library knows. */
export function shownDocument(xml: string, archive: Archive): string {
  const $ = load(xml, { xml: true });
  removeHidden($, hidingStyles(archive));
  fillRows($);
  // The library ends at a table's style where a file has no styles at all.
  if (!archive['word/styles.xml']) $('w\\:tblStyle').remove();
  return $.xml().replace(/<(\/?)w:dstrike\b/g, '<$1w:strike');
}
