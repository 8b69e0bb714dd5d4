import { browser } from 'wxt/browser';
import type { Badge } from '../messages/protocol';

/** White stands out 4.5:1 on each. */
const GROUND: Record<Badge['tone'], string> = {
  error: '#b42318',
  warning: '#a15c07',
  pass: '#067647',
  unknown: '#475467',
  none: '#475467',
};

/** Writes on the toolbar icon of one tab; the browser forgets it when the tab goes elsewhere. */
export async function showBadge(tab: number, { text, tone, title }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color: GROUND[tone] }),
    // Chromium before 110 has no say in it and writes white.
    action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    action.setTitle({ tabId: tab, title }),
  ]);
}

/** Leaves the icon of a tab as it is of a page that nobody has looked at. */
export async function clearBadge(tab: number): Promise<void> {
  const { action } = browser;
  const title = await action.getTitle({});
  await Promise.all([action.setBadgeText({ tabId: tab, text: '' }), action.setTitle({ tabId: tab, title })]);
}
