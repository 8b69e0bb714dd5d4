import type { MessageKey } from './translator';

/**
 * The wordings one result can be copied in, in the order in which they are offered: what was checked, rows for a sheet,
 * a letter to the organ, a citizen's question, a letter about a person's numbers, a reminder for its authors.
 */
export const REGISTERS = ['statement', 'list', 'notice', 'inquiry', 'private', 'selfCheck'] as const;
export type Register = (typeof REGISTERS)[number];

/** What each wording is called. */
export const REGISTER_NAMES: Readonly<Record<Register, MessageKey>> = {
  statement: 'copyStatement',
  list: 'copyList',
  notice: 'copyNotice',
  inquiry: 'copyInquiry',
  private: 'copyPrivate',
  selfCheck: 'copySelfCheck',
};
