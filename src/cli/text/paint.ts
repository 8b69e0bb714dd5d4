export type Tone = 'error' | 'warning' | 'pass' | 'faint' | 'strong';

const CODES: Record<Tone, readonly [number, number]> = {
  error: [31, 39],
  warning: [33, 39],
  pass: [32, 39],
  faint: [2, 22],
  strong: [1, 22],
};

/** Gives words a tone, or leaves them as they are. */
export type Paint = (tone: Tone, text: string) => string;

interface Terminal {
  readonly isTTY?: boolean;
}

/** Colour on a terminal only, and never where its user asked for none. */
export function paintFor(stream: Terminal, env: Readonly<Record<string, string | undefined>>): Paint {
  const isColoured = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  if (!isColoured) return (_, text) => text;
  return (tone, text) => `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m`;
}
