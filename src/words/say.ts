import type { MessageKey, Translate } from './translator';

/** A sentence of the interface before it has a language: its key and what fills its gaps. */
export interface Say {
  readonly key: MessageKey;
  readonly args: readonly (string | Say)[];
}

/** A sentence to be said. */
export function say(key: MessageKey, ...args: (string | number | Say)[]): Say {
  return { key, args: args.map((arg) => (typeof arg === 'number' ? String(arg) : arg)) };
}

/** The sentence in words. */
export function spoken(t: Translate, { key, args }: Say): string {
  return t(key, ...args.map((arg) => (typeof arg === 'string' ? arg : spoken(t, arg))));
}
