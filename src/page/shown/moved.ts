/** Offsets from an element's own place of ten pixels or more: what is moved by less is set right on its line. */
export const moved = /(?:^|[ -])\d\d/;
