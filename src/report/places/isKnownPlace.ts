import { EDITIONS, REQUEST_COLUMNS, TABLES } from '../addresses';
import { addressesOf } from '../addressesOf';

const ADDRESSES = new Set<string>(
  TABLES.flatMap((table) => EDITIONS.flatMap((edition) => [...addressesOf(table, edition)])),
);
const EXTRA = new RegExp(`^requests\\.extras\\.[1-9]\\d{0,3}\\.(?:${REQUEST_COLUMNS.join('|')})$`);
const STEPS = /^[a-z][A-Za-z]*(?:\.[A-Za-z0-9]{1,40}){0,6}$/;

/** Whether a value of a report can stand at an address: the form's own, or one in a row that the form does not know. */
export function isCellAddress(text: string): boolean {
  return ADDRESSES.has(text) || EXTRA.test(text);
}

/** Whether a text can be a place of a report; no step of one is the name of what every object has. */
export function isPlace(text: string): boolean {
  return STEPS.test(text) && !text.split('.').some((step) => step in Object.prototype);
}
