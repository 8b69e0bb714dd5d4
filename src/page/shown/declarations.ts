import type { Seeing } from './isUnseen';

type Said = { -readonly [Property in keyof Seeing]: string };

/** What each property that matters is called in a style sheet. */
const properties = new Map<string, keyof Seeing>([
  ['display', 'display'],
  ['visibility', 'visibility'],
  ['content-visibility', 'contentVisibility'],
  ['opacity', 'opacity'],
  ['font-size', 'fontSize'],
  ['font', 'fontSize'],
  ['text-decoration', 'textDecoration'],
  ['text-decoration-line', 'textDecoration'],
  ['position', 'position'],
  ['float', 'cssFloat'],
  ['left', 'left'],
  ['top', 'top'],
  ['width', 'width'],
  ['height', 'height'],
  ['overflow', 'overflow'],
  ['clip', 'clip'],
  ['clip-path', 'clipPath'],
  ['overflow-y', 'overflow'],
  ['max-height', 'maxHeight'],
  ['text-indent', 'textIndent'],
  ['transform', 'transform'],
  ['color', 'color'],
  ['-webkit-text-fill-color', 'color'],
  ['background', 'backgroundColor'],
  ['background-color', 'backgroundColor'],
  ['background-clip', 'backgroundClip'],
  ['-webkit-background-clip', 'backgroundClip'],
  ['text-shadow', 'textShadow'],
  ['color-scheme', 'colorScheme'],
  ['content', 'content'],
  ['direction', 'direction'],
  ['unicode-bidi', 'unicodeBidi'],
  ['filter', 'filter'],
  ['rotate', 'rotate'],
  ['scale', 'scale'],
  ['flex-direction', 'flexDirection'],
  ['flex-flow', 'flexDirection'],
  ['order', 'order'],
  ['list-style', 'listStyleType'],
  ['list-style-type', 'listStyleType'],
  // Letters drawn as dots are as good as masked.
  ['-webkit-text-security', 'webkitMaskImage'],
  ['mask', 'webkitMaskImage'],
  ['mask-image', 'webkitMaskImage'],
  ['-webkit-mask', 'webkitMaskImage'],
  ['-webkit-mask-image', 'webkitMaskImage'],
]);

/** The size in the short form of a font, as far as it matters: nothing, or something. */
const sizeOf = (font: string) => (/(?:^|\s)0(?:[a-z]{2,3}|%)?(?:\s*\/|\s)/.test(font) ? '0' : '1rem');

/** What a list of declarations says, apart what is important; later ones win. */
export function seeingIn(declarations: string): { plain: Seeing; important: Seeing } {
  const plain: Said = {};
  const important: Said = {};
  for (const declaration of declarations.split(';')) {
    const at = declaration.indexOf(':');
    const name = at > 0 ? declaration.slice(0, at).trim().toLowerCase() : '';
    const property = properties.get(name);
    if (!property) continue;
    const said = declaration.slice(at + 1).toLowerCase();
    const value = said.replace(/!\s*important/, '').trim();
    const target = value.length < said.trim().length ? important : plain;
    target[property] = name === 'font' ? sizeOf(value) : value;
  }
  return { plain, important };
}
