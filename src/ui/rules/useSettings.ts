import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settingsSchema';
import type { MessageKey } from '../../words/translator';
import type { RulesHost } from './rulesHost';

/** The settings as last known, and what became of the last change; null until they have been read. */
export interface SettingsState {
  readonly settings: Settings | null;
  readonly done: MessageKey | null;
  change(settings: Settings): void;
}

/** Keeps what a person sets as soon as it is set: there is no button to forget. */
export function useSettings({ load, save }: Pick<RulesHost, 'load' | 'save'>): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [done, setDone] = useState<MessageKey | null>(null);
  useEffect(() => void load().then(setSettings), []);

  async function keep(next: Settings): Promise<void> {
    const before = settings;
    setSettings(next);
    const isKept = await save(next);
    if (!isKept) setSettings(before);
    setDone(isKept ? 'doneSettings' : 'undoneSettings');
  }
  return { settings, done, change: (next) => void keep(next) };
}
