const NAME = 'gouji-decisions';

/** Tells every page of the extension that what is kept of decisions is another. */
export function tellDecisions(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** Calls when decisions were changed, in this page or another; returns how to stop. */
export function watchDecisions(changed: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => changed();
  return () => channel.close();
}
