import { codebook } from '../export/tables/codebook';
import type { Bilingual } from '../finding/rule';
import type { Verdict } from '../result/resultSchema';
import { inLanguage } from '../words/language';
import { checkAll } from './checkAll';
import { exitStatus } from './exitStatus';
import { writerOf } from './formats';
import { HELP } from './help';
import { output } from './output';
import { askedLanguage, parseArguments } from './parseArguments';
import type { Surroundings } from './surroundings';
import { terminalLanguage } from './terminalLanguage';
import { paintFor } from './text/paint';
import { visible } from './text/visible';

const NOTHING: Bilingual = {
  zh: '没有读到要核验的内容。',
  en: 'There was nothing to check.',
};

const unwritten = (detail: string): Bilingual => ({
  zh: `结果没有写完（${detail}）。`,
  en: `The results could not be written to their end (${detail}).`,
});

const interrupted = (count: number): Bilingual => ({
  zh: `已中断，写出了 ${count} 份结果。`,
  en: `Interrupted; ${count} results were written.`,
});

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
    stderr.write(`${visible(inLanguage(halted(detail), askedLanguage(words) ?? terminalLanguage(env)))}\n`);
    return 2;
  }
}

async function follow(surroundings: Surroundings): Promise<number> {
  const { words, env, stdout, stderr, leave } = surroundings;
  const spoken = askedLanguage(words) ?? terminalLanguage(env);
  const options = parseArguments(words, spoken);
  const complain = (message: Bilingual): number => {
    stderr.write(`${visible(inLanguage(message, spoken))}\n`);
    return 2;
  };
  if ('refusal' in options) return complain(options.refusal);
  const out = output(stdout, (reason) => {
    // Whoever reads `… | head` has what they wanted.
    if (reason.code !== 'EPIPE') complain(unwritten(reason.message));
    leave(2);
  });
  if (options.print) {
    await out.write(options.print === 'help' ? `${inLanguage(HELP, options.language)}\n` : codebook());
    return 0;
  }
  const verdicts: Verdict[] = [];
  const writer = writerOf(options.format, options.language, paintFor(stdout, env));
  const ended = await checkAll(options, surroundings, async (result) => {
    await out.write(verdicts.length === 0 ? writer.head + writer.one(result) : writer.one(result));
    verdicts.push(result.verdict);
  });
  if ('refusal' in ended) return complain(ended.refusal);
  await out.write(verdicts.length === 0 ? writer.head : writer.end());
  if (ended.isInterrupted) return complain(interrupted(verdicts.length));
  if (verdicts.length === 0) return complain(NOTHING);
  for (const note of ended.notes) complain(note);
  return exitStatus(verdicts);
}
