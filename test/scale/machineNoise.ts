/** A few milliseconds of work, always the same. */
const TURNS = 3_000_000;
const EVERY_MS = 50;

function work(): number {
  const begun = performance.now();
  let sum = 0;
  for (let turn = 0; turn < TURNS; turn += 1) sum += turn % 7;
  return sum > 0 ? performance.now() - begun : 0;
}

/** How much longer than ever before the same small piece of work takes now and then: what the machine does, and no page. */
export function machineNoise(): { end(): number } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  const timer = setInterval(() => {
    const took = work();
    least = Math.min(least, took);
    most = Math.max(most, took);
  }, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return Math.max(0, most - least);
    },
  };
}
