/** Work that takes no more than its share of a page's time. */
export interface Pace {
  /** How long it has still to wait. */
  rest(): number;
  spend<T>(work: () => T): T;
  /** Calls once when so much time has passed; what was asked for before stands. */
  later(time: number): void;
  stop(): void;
}

/** Lets work be done in one of so many parts of the time. */
export function createPace(parts: number, act: () => void): Pace {
  let free = 0;
  let pending = 0;
  return {
    rest: () => free - performance.now(),
    spend(work) {
      const began = performance.now();
      const done = work();
      const ended = performance.now();
      free = ended + parts * (ended - began);
      return done;
    },
    later(time) {
      pending ||= window.setTimeout(() => {
        pending = 0;
        act();
      }, time);
    },
    stop: () => clearTimeout(pending),
  };
}
