import { renderReport } from '../render/renderReport';

/** Numbers of a small county bureau, by hand: every relation of the form holds. */
const HOLDING: Readonly<Record<string, string>> = {
  'proactive.normativeDocuments.issued': '2',
  'proactive.normativeDocuments.inForce': '9',
  'proactive.licensing.decisions': '118',
  'requests.newReceived.naturalPerson': '12',
  'requests.newReceived.commercial': '2',
  'requests.newReceived.total': '14',
  'requests.carriedIn.naturalPerson': '1',
  'requests.carriedIn.total': '1',
  'requests.granted.naturalPerson': '5',
  'requests.granted.commercial': '2',
  'requests.granted.total': '7',
  'requests.partiallyGranted.naturalPerson': '3',
  'requests.partiallyGranted.total': '3',
  'requests.denied.thirdParty.naturalPerson': '2',
  'requests.denied.thirdParty.total': '2',
  'requests.unavailable.notHeld.naturalPerson': '2',
  'requests.unavailable.notHeld.total': '2',
  'requests.outcomeTotal.naturalPerson': '12',
  'requests.outcomeTotal.commercial': '2',
  'requests.outcomeTotal.total': '14',
  'requests.carriedOut.naturalPerson': '1',
  'requests.carriedOut.total': '1',
  'disputes.reconsideration.upheld': '1',
  'disputes.reconsideration.total': '1',
};

/** Two slips, two problems: row （一） adds up to 7 and prints 8; 行政复议 adds up to 1 and prints 2. */
export const SLIPS: Readonly<Record<string, string>> = {
  'requests.granted.total': '8',
  'disputes.reconsideration.total': '2',
};

/** A whole page of an invented bureau; `changes` prints other values at some addresses. */
export function reportPage(changes: Readonly<Record<string, string>> = {}): string {
  return renderReport({
    organ: '青溪县水务局',
    year: 2023,
    edition: '2021',
    printed: new Map(Object.entries({ ...HOLDING, ...changes })),
    markup: 'paragraph',
  }).replace('<head>', '<head><style>table{border-collapse:collapse}td{border:1px solid #444;padding:4px}</style>');
}

/** The same page without a section: its heading and its one paragraph. */
export function withoutSection(page: string, heading: string): string {
  const without = page.replace(new RegExp(`<p><strong>${heading}</strong></p>\\n<p>.*</p>\\n`), '');
  if (without === page) throw new Error(`the page has no section ${heading}`);
  return without;
}

/** What stands between a page's body tags. */
export function bodyOf(page: string): string {
  return /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';
}
