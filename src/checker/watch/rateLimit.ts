/** How often a page may be read unasked. */
export interface RateLimit {
  /** Whether one more run is granted now. */
  take(): boolean;
  /** How long until the next is, in milliseconds. */
  wait(): number;
}

interface Limits {
  /** Runs of one address within the span. */
  readonly runs: number;
  /** Runs of all addresses within the span: a page may change its own without end. */
  readonly most: number;
  readonly span: number;
  /** Another address is another page, with a limit of its own. */
  readonly address: () => string;
  readonly now?: () => number;
}

/** Grants so many runs within a span of time and refuses more: a page that never rests is not read without rest. */
export function createRateLimit({ runs, most, span, address, now = Date.now }: Limits): RateLimit {
  let granted: number[] = [];
  let all: number[] = [];
  let at = '';

  /** When a run was granted that has to be past before another is; null where one is granted now. */
  function inTheWay(time: number): number | null {
    if (address() !== at) {
      at = address();
      granted = [];
    }
    granted = granted.filter((run) => time - run < span);
    all = all.filter((run) => time - run < span);
    return (all.length >= most ? all[0] : granted.length >= runs ? granted[0] : null) ?? null;
  }
  return {
    take() {
      const time = now();
      if (inTheWay(time) !== null) return false;
      granted.push(time);
      all.push(time);
      return true;
    },
    wait() {
      const time = now();
      const run = inTheWay(time);
      return run === null ? 0 : run + span - time;
    },
  };
}
