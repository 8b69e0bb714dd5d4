/** Many times what the longest report holds: what is more keeps every other tab waiting while it is judged. */
const MOST_CHARACTERS = 1_000_000;
const MOST_PARTS = 100_000;

/** Whether a message holds no more texts, lists and records than a report may; looked at before anything else is done with it. */
export function isBounded(message: unknown): boolean {
  const pending: unknown[] = [message];
  let characters = 0;
  let parts = 0;
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (typeof at !== 'string' && (typeof at !== 'object' || at === null)) continue;
    parts += 1;
    if (typeof at === 'string') characters += at.length;
    else for (const inner of Object.values(at)) pending.push(inner ?? null);
    if (characters > MOST_CHARACTERS || parts > MOST_PARTS) return false;
  }
  return true;
}
