/** Grants so many runs within a span of time and refuses more: a page that never rests is not checked for ever. */
export function createAllowance(runs: number, span: number, now: () => number = Date.now): () => boolean {
  let granted: number[] = [];
  return () => {
    const time = now();
    granted = granted.filter((at) => time - at < span);
    if (granted.length >= runs) return false;
    granted.push(time);
    return true;
  };
}
