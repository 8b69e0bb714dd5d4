import { styleText } from 'node:util';

export type Tone = 'error' | 'warning' | 'pass' | 'faint' | 'strong';

const STYLES = { error: 'red', warning: 'yellow', pass: 'green', faint: 'dim', strong: 'bold' } as const;

/** Gives words a tone, or leaves them as they are. */
export type Paint = (tone: Tone, text: string) => string;

interface Terminal {
  readonly isTTY?: boolean;
}

/** Colour on a terminal only, and never where its user asked for none. */
export function paintFor(stream: Terminal, env: Readonly<Record<string, string | undefined>>): Paint {
  const isColoured = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  if (!isColoured) return (_, text) => text;
  // The stream was asked already: the library would ask the standard output of this process.
  return (tone, text) => styleText(STYLES[tone], text, { validateStream: false });
}
