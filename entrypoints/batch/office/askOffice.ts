import type { Progress } from '../../../src/ui/batch/outgoing/officeHost';
import type { OfficeAnswers, OfficeNews, OfficeTask } from './officeTask';

/** So long it may say nothing: many times what the workbook of three thousand units takes. */
const SILENT_MS = 240_000;

interface Waiting {
  readonly settle: (answer: OfficeAnswers[keyof OfficeAnswers] | null) => void;
  readonly tell: (progress: Progress) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let silence: ReturnType<typeof setTimeout> | undefined;
let number = 0;

/** Ends the worker with all that it was asked. */
function end(): void {
  clearTimeout(silence);
  worker?.terminate();
  worker = null;
  for (const { settle } of waiting.values()) settle(null);
  waiting.clear();
}

function heard(): void {
  clearTimeout(silence);
  if (waiting.size > 0) silence = setTimeout(end, SILENT_MS);
}

function hear({ data }: MessageEvent<OfficeNews>): void {
  const one = waiting.get(data.number);
  if (one && 'progress' in data) one.tell(data.progress);
  else {
    waiting.delete(data.number);
    one?.settle('answer' in data ? data.answer : null);
  }
  heard();
}

function started(): Worker {
  const begun = new Worker(new URL('./officeWorker.ts', import.meta.url), { type: 'module' });
  begun.onmessage = hear;
  begun.onerror = end;
  return begun;
}

/** Has something done beside the page, which goes on answering; null where it was not done. */
export function askOffice<Kind extends OfficeTask['kind']>(
  task: OfficeTask & { readonly kind: Kind },
  tell: (progress: Progress) => void = () => {},
): Promise<OfficeAnswers[Kind] | null> {
  worker ??= started();
  const asked = worker;
  number += 1;
  const own = number;
  return new Promise((resolve) => {
    // The worker answers a task with the kind of answer that it asks for.
    waiting.set(own, { settle: (answer) => resolve(answer as OfficeAnswers[Kind] | null), tell });
    asked.postMessage({ number: own, task });
    heard();
  });
}
