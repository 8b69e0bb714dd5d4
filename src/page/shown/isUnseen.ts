import type { Element } from 'domhandler';

/** What a style says of whether and how an element's words are seen: as a style sheet declares it, or as a browser has computed it. */
export type Seeing = Readonly<
  Partial<
    Pick<
      CSSStyleDeclaration,
      | 'display'
      | 'visibility'
      | 'contentVisibility'
      | 'opacity'
      | 'fontSize'
      | 'textDecoration'
      | 'position'
      | 'cssFloat'
      | 'left'
      | 'top'
      | 'width'
      | 'height'
      | 'overflow'
      | 'clip'
      | 'clipPath'
      | 'maxHeight'
      | 'textIndent'
      | 'transform'
      | 'color'
      | 'backgroundColor'
      | 'backgroundClip'
      | 'textShadow'
      | 'colorScheme'
      | 'content'
      | 'direction'
      | 'unicodeBidi'
      | 'filter'
      | 'rotate'
      | 'scale'
      | 'flexDirection'
      | 'order'
      | 'listStyleType'
      | 'webkitMaskImage'
    >
  >
>;

/** Elements whose text is crossed out, or printed above the words it explains. */
const unread = /^(?:s|strike|del|r[tp])$/;

/** Whether an element's name or markup alone says that its words are not to be read. */
export function isUnseenByMarkup({ name, attribs }: Element): boolean {
  return unread.test(name) || ('hidden' in attribs && attribs.hidden !== 'until-found');
}

const isNothing = (length = '') => Number.parseFloat(length) === 0;
const isDot = (length = '') => Number.parseFloat(length) <= 1;
/** So far to the left or above that nobody scrolls there. */
const isFar = (length = '') => Number.parseFloat(length) < -998;

/** Whether a box is out of the window or cut down to nothing, there for screen readers alone. */
function isAway(style: Seeing): boolean {
  const { position = '', clip = '', clipPath = '' } = style;
  if (/^inset\((50|100)%\)/.test(clipPath)) return true;
  if (!/^(absolute|fixed)/.test(position)) return false;
  if (/^rect\(([01](px)?[, ]*){4}\)/.test(clip) || isFar(style.left) || isFar(style.top)) return true;
  return /hidden|clip/.test(style.overflow ?? '') && isDot(style.width) && isDot(style.height);
}

/** Whether a style takes an element out of sight with all that is in it, or crosses it out. */
export function isGone(style: Seeing): boolean {
  return (
    style.display === 'none' ||
    style.contentVisibility === 'hidden' ||
    isNothing(style.opacity) ||
    /line-through/.test(style.textDecoration ?? '') ||
    isAway(style)
  );
}

/** Whether words in an element are not drawn; what is in it may be drawn again. */
export const isFaint = ({ visibility, fontSize }: Seeing): boolean =>
  /hidden|collapse/.test(visibility ?? '') || isNothing(fontSize);

/** Whether a style gives an element that stands in a line a line of its own. */
export function isOwnLine({ display = '', cssFloat = '', position = '' }: Seeing): boolean {
  return (
    /^(block|list|table(-row)?$|flex|grid|flow-root)/.test(display) && !/left|right|abs|fix/.test(cssFloat + position)
  );
}
