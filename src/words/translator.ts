import type messages from '../../assets/_locales/zh_CN/messages.json';

/** The name of one interface text of `assets/_locales`. */
export type MessageKey = keyof typeof messages;

/** Looks up an interface text in the browser's language and fills its `$1`, `$2` in order. */
export type Translate = (key: MessageKey, ...args: (string | number)[]) => string;

/** The typed lookup over the browser's own: `getMessage` comes from the platform, or from a test. */
export function translator(getMessage: (key: MessageKey, substitutions: string[]) => string): Translate {
  return (key, ...args) => getMessage(key, args.map(String));
}
