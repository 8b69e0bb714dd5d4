import { useEffect, useState } from 'preact/hooks';
import { type Say, say } from '../../words/say';
import type { Options, OptionsHost } from './optionsHost';

/** The settings as last known, null until they have been read, and what became of the last act. */
export interface OptionsState {
  readonly options: Options | null;
  readonly done: Say | null;
  /** Shows what an act came to, and the settings as they stand after it. */
  tell(act: Promise<Say>): void;
  /** The same for an act that either is kept or is not. */
  keep(act: Promise<boolean>): void;
}

/** What every part of the page draws from. */
export interface OptionsProps {
  readonly host: OptionsHost;
  readonly options: Options;
  readonly state: OptionsState;
}

export function useOptions({ load }: Pick<OptionsHost, 'load'>): OptionsState {
  const [options, setOptions] = useState<Options | null>(null);
  const [done, setDone] = useState<Say | null>(null);
  useEffect(() => void load().then(setOptions), []);

  async function told(act: Promise<Say>): Promise<void> {
    const outcome = await act;
    setOptions(await load());
    setDone(outcome);
  }
  return {
    options,
    done,
    tell: (act) => void told(act),
    keep: (act) => void told(act.then((isKept) => say(isKept ? 'doneSettings' : 'undoneSettings'))),
  };
}
