type Act = () => Promise<void>;

/** A page may tell without end; what waits in a lane does not grow with it. */
const MOST_WAITING = 20;
const lanes = new Map<string, Map<string, Act>>();

function waitIn(lane: Map<string, Act>, about: string, act: Act): void {
  const [oldest] = lane.keys();
  if (!lane.has(about) && lane.size >= MOST_WAITING && oldest !== undefined) lane.delete(oldest);
  lane.set(about, act);
}

/**
 * Acts in a lane one after another, so that the last to tell has the last word; of what waits about the same, only the
 * latest is done. Lanes do not wait for each other: one tab's thousands of notices keep no other tab waiting.
 */
export async function inTurn(lane: string, about: string, act: Act): Promise<void> {
  const waiting = lanes.get(lane);
  if (waiting) return waitIn(waiting, about, act);
  const own = new Map([[about, act]]);
  lanes.set(lane, own);
  for (let [next] = own; next; [next] = own) {
    own.delete(next[0]);
    // The tab may be gone by now.
    await next[1]().catch(() => undefined);
  }
  lanes.delete(lane);
}

/**
 * Answers one question after another, a turn for each who asks: whoever asks again before their turn has come gets an
 * answer to the last question only, undefined to those before.
 */
export function answerInTurn<Question, Answer>(answer: (question: Question) => Answer, rest: () => Promise<void>) {
  const waiting = new Map<string, { readonly question: Question; readonly respond: (given?: Answer) => void }>();
  let isBusy = false;
  async function answerAll(): Promise<void> {
    for (let [next] = waiting; next; [next] = waiting) {
      const [who, { question, respond }] = next;
      waiting.delete(who);
      try {
        respond(answer(question));
      } catch {
        respond();
      }
      // What came meanwhile is heard before the next is answered.
      await rest();
    }
    isBusy = false;
  }
  return (who: string, question: Question, respond: (given?: Answer) => void): void => {
    waiting.get(who)?.respond();
    waiting.set(who, { question, respond });
    if (isBusy) return;
    isBusy = true;
    void answerAll();
  };
}
