import { defineBackground } from 'wxt/utils/define-background';
import { judgeBeside, organKeysOfRead } from '../src/check/judgeBeside';
import type { JudgeRequest } from '../src/check/judged';
import { boundTables } from '../src/check/prepare/boundTables';
import { isPicked, withPrints } from '../src/check/prepare/pickedTables';
import { type JudgedPage, markTexts } from '../src/checker/texts/markTexts';
import layer from '../src/overlay/badges/layer.css?inline';
import card from '../src/overlay/card/card.css?inline';
import onScreen from '../src/overlay/onScreen.css?inline';
import faint from '../src/overlay/paint/faint.css?inline';
import marks from '../src/overlay/paint/marks.css?inline';
import strong from '../src/overlay/paint/strong.css?inline';
import printed from '../src/overlay/printed.css?inline';
import { answerFiles } from '../src/platform/attachment/answerFiles';
import { answerPages } from '../src/platform/batch/answerPages';
import { nameBatch, offerBatch } from '../src/platform/batch/openBatch';
import { getMessage } from '../src/platform/getMessage';
import { answerInWorker } from '../src/platform/messages/answerInWorker';
import { askPage, injectChecker } from '../src/platform/messages/askPage';
import { passOnCommands } from '../src/platform/messages/passOnCommands';
import { within } from '../src/platform/messages/within';
import { followSites } from '../src/platform/sites/followSites';
import { isAutomatic } from '../src/platform/sites/isAutomatic';
import { handSettings, tellChanged } from '../src/platform/stored/handSettings';
import { loadPreferences, watchPreferences } from '../src/platform/stored/preferences';
import { arePrinted, watchPrinted } from '../src/platform/stored/printChoice';
import { loadRetention } from '../src/platform/stored/retention';
import { loadSettings } from '../src/platform/stored/storedSettings';
import { tablesIn } from '../src/platform/tab/connectPointer';
import { briefAddress, documentKey, type FrameDocument } from '../src/platform/tab/frameDocument';
import { namePanel, offerPanel } from '../src/platform/tab/openPanel';
import { clearBadge, showBadge } from '../src/platform/tab/showBadge';
import { forDocument, isShown, whereShown } from '../src/platform/tab/shownDocument';
import { styleTab, styleTabs } from '../src/platform/tab/styleTab';
import { answerInTurn } from '../src/platform/tab/turns';
import { visitOpenTabs } from '../src/platform/tab/visitOpenTabs';
import { followLanguage, speakChosen } from '../src/platform/texts/speak';
import { withAdded } from '../src/result/addedProblem';
import type { Decision } from '../src/result/decision';
import { type Correction, correctionsOf } from '../src/result/kept/correction';
import type { KeptReport } from '../src/result/kept/keptReport';
import type { Preferences } from '../src/settings/preferences';
import { changeDecisions, loadAllDecisions } from '../src/store/decisions';
import { reportsBefore } from '../src/store/history';
import { languageOf } from '../src/words/language';
import { translator } from '../src/words/translator';

const t = translator(getMessage);

const ON_SCREEN = `@media not print{${marks}${onScreen}}`;
const IN_PRINT = `@media print{${marks}${printed}}`;

/** What a person may choose instead of the lines as shipped, laid over them. */
const LINES = [
  ['strong', `@media not print{${strong}}`],
  ['faint', `@media not print{${faint}}`],
] as const;

async function style(tab: number, areShown: boolean): Promise<void> {
  await styleTab(tab, ON_SCREEN, areShown);
  await styleTab(tab, IN_PRINT, areShown && (await arePrinted()));
  const chosen = await loadPreferences();
  for (const [name, css] of LINES) await styleTab(tab, css, areShown && chosen.marks === name);
}

/** What stands in the page in the theme that was chosen; as the browser's where nobody chose. */
function inTheme(css: string, theme: Preferences['theme']): string {
  const media = { auto: '$&', dark: 'all', light: 'not all' }[theme];
  return css.replace(/\(prefers-color-scheme:\s*dark\)/g, media);
}

/** Of many times what a report takes; what a page made to be slow may take from the other tabs at a time. */
const TIME = { limit: 8000, now: () => performance.now() };

/** Short of what a page waits for its judgement. */
const KEPT_MS = 3000;

/** What is kept of the report's year before; a store that hangs keeps no page waiting. */
async function keptBefore({ report, checkedAt }: JudgeRequest): Promise<readonly KeptReport[]> {
  const days = await loadRetention();
  const found = reportsBefore(organKeysOfRead(report), report.year, days, checkedAt);
  return (await within(KEPT_MS, found)) ?? [];
}

/** What a person has said of a page. */
interface Said {
  readonly corrections: readonly Correction[];
  readonly decisions: readonly Decision[];
}

/** What is kept in this browser that has a say in how a report is judged and shown. */
interface Kept extends Said {
  readonly kept: readonly KeptReport[];
  readonly theme: Preferences['theme'];
}

/** How a person says that something on the page is to be read, and what else was decided. */
async function saidOf({ source, report }: JudgeRequest, from: FrameDocument): Promise<Said> {
  const url = source.url ?? null;
  const kept = (await within(KEPT_MS, loadAllDecisions())) ?? [];
  const bound = boundTables(kept, url, report);
  if (bound.length > 0) await within(KEPT_MS, changeDecisions([], bound));
  const decisions = [...kept.filter(({ key }) => !bound.some((each) => each.key === key)), ...bound];
  const corrections = correctionsOf(decisions, url);
  const prints = corrections.some(isPicked) ? await within(KEPT_MS, tablesIn(from.tab)) : null;
  return { decisions, corrections: withPrints(corrections, prints ?? []) };
}

/** One report after another, so that a large one keeps no notice waiting. */
const judgeInTurn = answerInTurn(
  ({ kept, theme, decisions, ...request }: JudgeRequest & Kept): JudgedPage => {
    const judged = markTexts(judgeBeside({ ...request, time: TIME }, kept), languageOf(t('language')), t);
    const { verdict, summary } = withAdded(judged.result, decisions);
    return { ...judged, sheet: inTheme(layer + card, theme), decided: { verdict, summary } };
  },
  () => new Promise((resolve) => setTimeout(resolve)),
);

/** By the settings that are kept here: what a page sends has no say in them. */
async function judge(request: Omit<JudgeRequest, 'settings'>, from: FrameDocument): Promise<JudgedPage | null> {
  const asked = { ...request, settings: {} };
  const [settings, kept, said, { theme }] = await Promise.all([
    loadSettings(),
    keptBefore(asked),
    saidOf(asked, from),
    loadPreferences(),
    speakChosen(),
  ]);
  return new Promise((resolve) =>
    judgeInTurn(documentKey(from), { ...request, settings, kept, ...said, theme }, (judged) => resolve(judged ?? null)),
  );
}

/** Has the open pages follow what a person chooses. */
function followChoices(): void {
  watchPrinted((areMarksPrinted) => styleTabs(IN_PRINT, areMarksPrinted));
  watchPreferences((now, before) => {
    if (now.marks !== before.marks) for (const [name, css] of LINES) void styleTabs(css, now.marks === name);
  });
  followLanguage(() => {
    namePanel(t('commandPanel'));
    nameBatch(t('batchTitle'));
    void tellChanged();
  });
}

/** Keeps nothing: the browser ends it at any time, and every message brings what its answer needs. */
export default defineBackground(() => {
  answerInWorker({
    found: ({ isSameOrigin }, from) =>
      whereShown(from, async () => {
        // Where a person wants to be asked first, nothing is let in; a checker that was let in hears of the frame.
        const top = (await isAutomatic(from.tab)) ? await injectChecker(from.tab) : undefined;
        if (!isSameOrigin && (await isShown(from)))
          await askPage(from.tab, { type: 'foreignFrame', url: briefAddress(from.url) }, top);
      }),
    badge: ({ badge }, from) =>
      forDocument(
        from,
        'badge',
        () => showBadge(from.tab, badge),
        () => clearBadge(from.tab),
      ),
    style: ({ shown }, from) =>
      forDocument(
        from,
        'style',
        () => style(from.tab, shown),
        () => style(from.tab, false),
      ),
    judge,
    settings: loadSettings,
  });
  answerFiles();
  answerPages();
  handSettings();
  followChoices();
  passOnCommands();
  offerPanel(() => speakChosen().then(() => t('commandPanel')));
  followSites();
  offerBatch(() => speakChosen().then(() => t('batchTitle')));
  visitOpenTabs().catch(() => undefined);
});
