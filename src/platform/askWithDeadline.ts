/** What is used of a `Worker`. */
export interface AskedWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What is said between the two: a number tells an answer from what a library in the worker says on its own. */
export interface Numbered<Said> {
  readonly number: number;
  readonly said: Said;
}

/** What came of asking: an answer; `slow`: it took too long and was ended; `broken`: the worker stopped by itself. */
export type Asked<Answer> = { readonly kind: 'answer'; readonly answer: Answer } | { readonly kind: 'slow' | 'broken' };

export interface Asker<Task, Answer> {
  /** `isFresh` says whether the worker was started for this task and holds nothing of an earlier one. */
  ask(task: (isFresh: boolean) => Task): Promise<Asked<Answer>>;
}

/** Asks a worker one thing at a time; what is not answered in time is ended with its worker, and the next gets another. */
export function askWithDeadline<Task, Answer>(start: () => AskedWorker, limitMs: number): Asker<Task, Answer> {
  let worker: AskedWorker | null = null;
  let supersede: (() => void) | null = null;
  let number = 0;

  function end(): void {
    worker?.terminate();
    worker = null;
  }
  return {
    ask(task) {
      // A later task takes the place of one that is still worked on.
      supersede?.();
      const isFresh = worker === null;
      const asked = worker ?? start();
      worker = asked;
      number += 1;
      const own = number;
      return new Promise((resolve) => {
        const settle = (outcome: Asked<Answer>, isEnded: boolean): void => {
          clearTimeout(timer);
          supersede = null;
          if (isEnded) end();
          resolve(outcome);
        };
        const timer = setTimeout(() => settle({ kind: 'slow' }, true), limitMs);
        supersede = () => settle({ kind: 'broken' }, true);
        asked.onmessage = ({ data }: MessageEvent<Partial<Numbered<Answer>> | null>) => {
          if (data?.number === own && data.said !== undefined) settle({ kind: 'answer', answer: data.said }, false);
        };
        asked.onerror = () => settle({ kind: 'broken' }, true);
        asked.postMessage({ number: own, said: task(isFresh) } satisfies Numbered<Task>);
      });
    },
  };
}
