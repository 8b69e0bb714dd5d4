import { load } from 'cheerio';
import { type AnyNode, type Document, type Element, isTag } from 'domhandler';
import { type Checked, check } from '../../src/check/check';
import { fromHtml } from '../../src/page/saved/fromHtml';
import { folded, textOf } from '../../src/page/tree/textOf';
import { settingsSchema } from '../../src/settings/settingsSchema';

/** What a page asks for and what the rules said, each a line for a node and a rule. */
export interface Painting {
  readonly checked: Checked;
  readonly expected: readonly string[];
  readonly painted: readonly string[];
}

/** The element that carries an expectation: the node itself, or what holds a bare text. */
function carrier(node: AnyNode, body: Element): Element {
  if (isTag(node)) return node;
  return node.parent && isTag(node.parent) ? node.parent : body;
}

/** A rule, and a node it is about. */
type Said = readonly [rule: string, node: Element];

/** The line of a page’s source on which an element begins, by its order among the elements. */
function lineIn(html: string): (order: number) => string {
  const elements = load(html, { sourceCodeLocationInfo: true })('*').toArray();
  return (order) => `in line ${elements[order - 1]?.sourceCodeLocation?.startLine ?? '?'}`;
}

const terms = { source: { kind: 'html' }, checkedAt: '2026-11-23T02:00:00.000Z' } as const;

/**
 * Checks a page and lays its findings beside its `data-expect`, node by node. What settings the page asks for stands in
 * `data-settings` of its `<html>`; `before` is last year's page.
 */
export function paint(html: string, before: string | null = null): Painting {
  const tree: Document = fromHtml(html);
  // Cheerio wraps the same tree, so that an expectation and a finding meet on one node.
  const $ = load(tree);
  const order = new Map<AnyNode, number>(
    $('*')
      .toArray()
      .map((node, index) => [node, index + 1]),
  );
  const [body] = $('body').toArray();
  if (!body) throw new Error('a fixture without a body');
  const line = ([rule, node]: Said, at: (order: number) => string) =>
    `${rule} on <${node.name}> ${at(order.get(node) ?? 0)} “${folded(textOf(node)).slice(0, 24)}”`;
  const lines = (said: readonly Said[], at: (order: number) => string) =>
    [...new Set(said.map((each) => line(each, at)))].sort();

  const expected = $('[data-expect]')
    .toArray()
    .flatMap((node) => ($(node).attr('data-expect') ?? '').split(/\s+/).map((rule): Said => [rule, node]));
  const settings = settingsSchema.parse(JSON.parse($('html').attr('data-settings') ?? '{}'));
  const lastYear = before === null ? null : check(fromHtml(before), { ...terms, settings: {} }).result.report;
  const checked = check(tree, { ...terms, settings, before: lastYear });
  const painted = checked.result.findings.flatMap(({ rule, addresses }) =>
    addresses.map((place): Said => [rule, carrier(checked.provenance.find(place)?.node ?? body, body)]),
  );
  const byOrder = { expected: lines(expected, String), painted: lines(painted, String) };
  if (byOrder.expected.join() === byOrder.painted.join()) return { checked, ...byOrder };
  const at = lineIn(html);
  return { checked, expected: lines(expected, at), painted: lines(painted, at) };
}
