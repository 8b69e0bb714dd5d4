import { version } from '../../package.json';

/** The product's version, as every result names it. */
export const VERSION: string = version;
/** The day the rules last changed: results made under other rules are told apart by it. */
export const RULES_DATE = '2026-11-24';
