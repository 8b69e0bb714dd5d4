import type { Cell } from '../../report/report';

/** What a cell that holds a number is said to print: as it stands there, or, where a person read it otherwise, as that. */
export const figureOf = ({ raw, value, form }: Cell): string =>
  form === 'plain' && Number(raw) !== value ? String(value) : raw;
