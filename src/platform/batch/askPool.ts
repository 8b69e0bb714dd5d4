import type { Asked, Asker } from '../askWithDeadline';

/** Asks several workers, each one thing at a time, in the order of asking. */
export function askPool<Task, Answer>(askers: readonly Asker<Task, Answer>[]): (task: Task) => Promise<Asked<Answer>> {
  const free = [...askers];
  const waiting: ((asker: Asker<Task, Answer>) => void)[] = [];
  const taken = (): Promise<Asker<Task, Answer>> => {
    const asker = free.pop();
    return asker ? Promise.resolve(asker) : new Promise((resolve) => waiting.push(resolve));
  };
  return async (task) => {
    const asker = await taken();
    try {
      return await asker.ask(() => task);
    } finally {
      const next = waiting.shift();
      if (next) next(asker);
      else free.push(asker);
    }
  };
}
