import type { Edition } from '../addresses';

/** The edition of the form that reports of a year use. */
export const editionIn = (year: number): Edition => (year <= 2020 ? '2019' : '2021');
