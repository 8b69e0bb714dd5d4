import * as z from 'zod/mini';
import { type Decision, decisionKey, decisionSchema } from '../decision';
import { digestOf } from './digest';

const KIND = 'gouji-decisions';
const VERSION = 1;
const MOST = 200_000;
/** In characters; a file of as many bytes holds no more. */
export const LONGEST = 64 * 1024 * 1024;

const headSchema = z.object({ kind: z.literal(KIND), version: z.number() });
const fileSchema = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  decisions: z.array(decisionSchema).check(z.maxLength(MOST)),
});

/** Why a file of decisions changes nothing. */
export type DecisionsRefusal = 'tooLarge' | 'notDecisions' | 'otherVersion' | 'damaged';

export interface FileMade {
  readonly at: string;
  /** Who hands it on: the name typed in the options; null where none was. */
  readonly name: string | null;
  readonly generator: string;
}

/** A decision as it is handed on: what people wrote, and of the page no word. */
function handedOn(decision: Decision, name: string | null): Decision {
  const { problem, values } = decision;
  return {
    ...decision,
    values: values === '' ? '' : digestOf(values),
    by: decision.by ?? name,
    ...(problem ? { problem: { ...problem, excerpt: null } } : {}),
  };
}

/** Decisions as a file for colleagues, without report text. */
export function decisionsFile(decisions: readonly Decision[], { at, name, generator }: FileMade): string {
  const lines = decisions.map((decision) => JSON.stringify(handedOn(decision, name)));
  const head = JSON.stringify({ kind: KIND, version: VERSION, madeAt: at, madeBy: name, generator });
  return `${head.slice(0, -1)},"decisions":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a colleague's file holds: all of it, or why none of it is taken. No key is taken on trust, nor a time to come. */
export function readDecisionsFile(
  text: string,
  now: string,
): readonly Decision[] | { readonly refusal: DecisionsRefusal } {
  if (text.length > LONGEST) return { refusal: 'tooLarge' };
  const held = json(text);
  const head = headSchema.safeParse(held);
  if (!head.success) return { refusal: 'notDecisions' };
  if (head.data.version !== VERSION) return { refusal: 'otherVersion' };
  const { success, data } = fileSchema.safeParse(held);
  if (!success) return { refusal: 'damaged' };
  return data.decisions.map((decision) => ({
    ...decision,
    key: decisionKey(decision),
    at: decision.at > now ? now : decision.at,
  }));
}
