/** A run of which there is one at a time. */
export interface Alone<Given, Found> {
  /** Starts it, or joins the one that is under way. */
  start(given: Given): Promise<Found>;
  running(): Promise<Found> | null;
  /** What the run under way rests on has changed: that is looked at when it has ended. */
  outdate(): void;
}

/** Lets one run at a time; calls after one that was outdated meanwhile. */
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
