/** What pdf.js tells of a font where it is asked for its maps too. */
export interface PdfFont {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly composite?: boolean;
  readonly isSymbolicFont?: boolean;
  readonly type?: string;
  readonly differences?: readonly (string | undefined)[];
  readonly defaultEncoding?: readonly string[];
  /** The characters by code, or where the font names none, the range of codes that stand for themselves. */
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[]; readonly firstChar?: number };
  readonly defaultVMetrics?: readonly number[];
}

/** As many codes as a whole encoding has: a font's own map names those alone that are printed. */
const WHOLE_ENCODING = 90;

/** Whether pdf.js has taken a symbolic font's codes for letters because nothing said what they are. */
function isAssumed({ composite, isSymbolicFont, type, differences, toUnicode }: PdfFont): boolean {
  if (composite || !isSymbolicFont || type !== 'TrueType' || (differences?.length ?? 0) > 0) return false;
  return (toUnicode?._map ?? []).filter((text) => text !== undefined).length >= WHOLE_ENCODING;
}

/** Tells which codes of a font have a character: where its file names none, it is not guessed from the code. */
export function knownCodes(font: PdfFont): (code: number) => boolean {
  const map = font.toUnicode?._map;
  if (!map || isAssumed(font)) return () => false;
  return (code) => map[code] !== undefined;
}

const unreadable = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;

/** Whether a text is one that can be read: private characters look like anything. */
export const isReadable = (text: string): boolean => text !== '' && !unreadable.test(text);
