import type { Box, PositionedPage } from './positionedPage';

/** A page so turned that most of its text runs from left to right, and the way back. */
export interface UprightPage {
  readonly page: PositionedPage;
  readonly back: (box: Box) => Box;
}

/** So much of a page must be turned before the page is. */
const MOST = 0.6;

type Turning = (box: Box) => Box;

/** How boxes move when a page of this size is turned back by so many quarters, and how they move again. */
function turning(turn: number, width: number, height: number): { to: Turning; back: Turning } {
  const quarter: Turning = ({ left, top, right, bottom }) => ({
    left: top,
    top: width - right,
    right: bottom,
    bottom: width - left,
  });
  const quarterBack: Turning = ({ left, top, right, bottom }) => ({
    left: width - bottom,
    top: left,
    right: width - top,
    bottom: right,
  });
  if (turn === 1) return { to: quarter, back: quarterBack };
  const half: Turning = ({ left, top, right, bottom }) => ({
    left: width - right,
    top: height - bottom,
    right: width - left,
    bottom: height - top,
  });
  if (turn === 2) return { to: half, back: half };
  const three: Turning = ({ left, top, right, bottom }) => ({
    left: height - bottom,
    top: left,
    right: height - top,
    bottom: right,
  });
  const threeBack: Turning = ({ left, top, right, bottom }) => ({
    left: top,
    top: height - right,
    right: bottom,
    bottom: height - left,
  });
  return { to: three, back: threeBack };
}

/** The page with its text upright: tables are often printed sideways on an upright sheet. */
export function upright(page: PositionedPage): UprightPage {
  const { width, height, glyphs, rules, pictures } = page;
  const turn = [1, 2, 3].find((each) => glyphs.filter((glyph) => glyph.turn === each).length > MOST * glyphs.length);
  if (turn === undefined) return { page, back: (box) => box };
  const { to, back } = turning(turn, width, height);
  const isSideways = turn % 2 === 1;
  const turned: PositionedPage = {
    ...page,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: glyphs.map((glyph) => ({ ...glyph, ...to(glyph), turn: (glyph.turn - turn + 4) % 4 })),
    rules: rules.map(({ isHorizontal, at, from, to: end }) => {
      const box = isHorizontal
        ? to({ left: from, right: end, top: at, bottom: at })
        : to({ left: at, right: at, top: from, bottom: end });
      const isAcross = isSideways ? !isHorizontal : isHorizontal;
      return isAcross
        ? { isHorizontal: true, at: box.top, from: box.left, to: box.right }
        : { isHorizontal: false, at: box.left, from: box.top, to: box.bottom };
    }),
    pictures: pictures.map(to),
  };
  return { page: turned, back };
}
