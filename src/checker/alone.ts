/** Some work of which one run at most is under way, whoever asks for it. */
export interface Alone<Given, Found> {
  /** Starts it, or joins the one that is under way. */
  start(given: Given): Promise<Found>;
  running(): Promise<Found> | null;
  /** To be called when what the work reads has changed: `outdated` is called once the run under way has ended. */
  outdate(): void;
}

/** Lets `run` be under way once at a time, and calls `outdated` after a run during which `outdate` was called. */
export function alone<Given, Found>(run: (given: Given) => Promise<Found>, outdated: () => void): Alone<Given, Found> {
  let running: Promise<Found> | null = null;
  let isOutdated = false;
  return {
    running: () => running,
    outdate: () => {
      isOutdated = true;
    },
    start(given) {
      running ??= run(given).finally(() => {
        running = null;
        if (!isOutdated) return;
        isOutdated = false;
        outdated();
      });
      return running;
    },
  };
}
