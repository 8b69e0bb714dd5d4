import type { Readable, Writable } from 'node:stream';

/** What the command has of the process it runs in. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The bundle that workers run. */
  readonly worker: URL;
  /** Aborted when the user wants the command to stop. */
  readonly interrupted: AbortSignal;
  /** Ends the process at once: whoever read the output has gone. */
  readonly leave: (status: number) => void;
}
