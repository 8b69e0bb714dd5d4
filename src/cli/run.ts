import type { Readable, Writable } from 'node:stream';
import { codebook } from '../export/codebook';
import type { Bilingual } from '../finding/rule';
import type { Result, Verdict } from '../result/resultSchema';
import { checkInputs } from './checkInputs';
import { exitStatus } from './exitStatus';
import { writerOf } from './formats';
import { HELP } from './help';
import { inputs } from './inputs';
import { languageOf, say } from './language';
import { createNotes } from './notes';
import { output } from './output';
import { askedLanguage, type Options, parseArguments } from './parseArguments';
import { readEarlier, readSettings } from './readBeside';
import { readYearBefore } from './readYearBefore';
import { filed, formerOf, recheck } from './recheck';
import { paintFor } from './text/paint';
import { visible } from './text/visible';

/** What the command has of the process it runs in. */
export interface Surroundings {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  /** Ends the process at once: whoever read the output has gone. */
  readonly leave: (status: number) => void;
}

type Checked = (result: Result) => Promise<void>;

/** What ends the command before its time, or what is to be said beside its results. */
type Ended = { readonly refusal: Bilingual } | { readonly notes: readonly Bilingual[] };

const SEVERAL: Bilingual = {
  zh: '--format json 只写一份结果；多个输入请用 --format ndjson。',
  en: '--format json writes one result; for several inputs use --format ndjson.',
};

const NOTHING: Bilingual = {
  zh: '没有读到要核验的内容。',
  en: 'There was nothing to check.',
};

const unwritten = (detail: string): Bilingual => ({
  zh: `结果没有写完（${detail}）。`,
  en: `The results could not be written to their end (${detail}).`,
});

/** Every result in input order; whether there were as many as the format takes. */
async function checkAll(options: Options, stdin: Readable, checked: Checked): Promise<Ended> {
  const settings = readSettings(options.settings);
  if ('refusal' in settings) return settings;
  const known = readEarlier(options.before);
  if ('refusal' in known) return known;
  const earlier = filed(known);
  const before = readYearBefore(options.yearBefore);
  if (before !== null && 'refusal' in before) return before;
  const notes = createNotes();
  const isOne = options.format === 'json';
  const alone: Result[] = [];
  const termsNow = () => ({ settings, checkedAt: new Date().toISOString(), before });
  for await (const { result: now, pages } of checkInputs(inputs(options.inputs, stdin, notes.leftOut), termsNow)) {
    if (isOne && alone.length > 0) return { refusal: SEVERAL };
    notes.compared(now, formerOf(now, earlier));
    if (pages.length > 1) notes.joined(pages);
    const result = recheck(now, earlier);
    if (isOne) alone.push(result);
    else await checked(result);
  }
  for (const result of alone) await checked(result);
  return { notes: notes.sentences(known) };
}

const halted = (detail: string): Bilingual => ({
  zh: `命令没有做完，请反馈（${detail}）。`,
  en: `The command did not finish; please report this (${detail}).`,
});

/** The command, from its words to its exit status. Whatever happens to it, it does not end as if a report did not hold. */
export async function run(surroundings: Surroundings): Promise<number> {
  const { words, env, stderr } = surroundings;
  // Where nobody can be told, the exit status says it.
  stderr.on('error', () => undefined);
  try {
    return await follow(surroundings);
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    stderr.write(`${visible(say(halted(detail), askedLanguage(words) ?? languageOf(env)))}\n`);
    return 2;
  }
}

async function follow({ words, env, stdin, stdout, stderr, leave }: Surroundings): Promise<number> {
  const spoken = askedLanguage(words) ?? languageOf(env);
  const options = parseArguments(words, spoken);
  const complain = (message: Bilingual): number => {
    stderr.write(`${visible(say(message, spoken))}\n`);
    return 2;
  };
  if ('refusal' in options) return complain(options.refusal);
  const out = output(stdout, (reason) => {
    // Whoever reads `… | head` has what they wanted.
    if (reason.code !== 'EPIPE') complain(unwritten(reason.message));
    leave(2);
  });
  if (options.print) {
    await out.write(options.print === 'help' ? `${say(HELP, options.language)}\n` : codebook());
    return 0;
  }
  const verdicts: Verdict[] = [];
  const writer = writerOf(options.format, options.language, paintFor(stdout, env), stdout.isTTY === true);
  const ended = await checkAll(options, stdin, async (result) => {
    await out.write(verdicts.length === 0 ? writer.head + writer.one(result) : writer.one(result));
    verdicts.push(result.verdict);
  });
  if ('refusal' in ended) return complain(ended.refusal);
  await out.write(verdicts.length === 0 ? writer.head : writer.end());
  if (verdicts.length === 0) return complain(NOTHING);
  for (const note of ended.notes) complain(note);
  return exitStatus(verdicts);
}
