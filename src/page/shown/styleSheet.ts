import { type Document, type Element, isTag, type ParentNode } from 'domhandler';
import { walk } from '../walk';
import { type Compound, compoundOf, matches, specificityOf } from './compound';
import { cssBlocks, isWideScreen } from './cssBlocks';
import { seeingIn } from './declarations';
import type { Seeing } from './isUnseen';

interface StyleRule {
  /** From the element outwards; each is a child of the next, or stands anywhere below it. */
  readonly compounds: readonly Compound[];
  readonly isChild: readonly boolean[];
  readonly specificity: number;
  /** Its place among all rules: of two as specific ones the later wins. */
  readonly order: number;
  readonly plain: Seeing;
  readonly important: Seeing;
}

/** The rules of a page's own style sheets that can hide or strike words, by what they ask of the element itself. */
export interface StyleSheet {
  readonly byName: ReadonlyMap<string, readonly StyleRule[]>;
}

const MAX_CSS = 200_000;
const MAX_RULES = 2000;
const LONGEST_SELECTOR = 500;
function ruleOf(selector: string, declared: Pick<StyleRule, 'plain' | 'important'>, order: number): StyleRule | null {
  const steps = selector
    .trim()
    .replace(/\s*>\s*/g, ' > ')
    // White space in brackets parts no steps.
    .split(/\s+(?![^([]{0,200}[)\]])/);
  const compounds: Compound[] = [];
  const isChild: boolean[] = [];
  for (const step of steps.reverse()) {
    if (step === '>') {
      isChild[compounds.length - 1] = true;
      continue;
    }
    const compound = compoundOf(step);
    if (!compound) return null;
    compounds.push(compound);
    isChild.push(false);
  }
  const specificity = compounds.reduce((sum, compound) => sum + specificityOf(compound), 0);
  return { compounds, isChild, specificity, order, ...declared };
}

function rulesIn(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const [selectors, declarations] of cssBlocks(css.slice(0, MAX_CSS))) {
    const declared = seeingIn(declarations);
    if (Object.keys({ ...declared.plain, ...declared.important }).length === 0) continue;
    for (const selector of selectors) {
      if (selector.length > LONGEST_SELECTOR) continue;
      const rule = ruleOf(selector, declared, rules.length);
      if (rule && rules.length < MAX_RULES) rules.push(rule);
    }
  }
  return rules;
}

/** Reads the page's own `<style>` elements, as far as they are plain. */
export function styleSheetOf(tree: Document): StyleSheet {
  const rules: StyleRule[] = [];
  walk(tree, (node) => {
    if (!isTag(node)) return undefined;
    if (node.name !== 'style') return undefined;
    if (isWideScreen(node.attribs.media ?? '')) {
      const css = node.children.map((child) => ('data' in child ? child.data : '')).join('');
      rules.push(...rulesIn(css));
    }
    return 'skip';
  });
  const byName = new Map<string, StyleRule[]>();
  for (const [order, rule] of rules.entries()) {
    const name = nameOf(rule.compounds[0]);
    byName.set(name, [...(byName.get(name) ?? []), { ...rule, order }]);
  }
  return { byName };
}

/** What a rule is looked up by: an id, a class, a tag, or nothing. */
function nameOf(compound: Compound | undefined): string {
  if (!compound) return '*';
  const [first] = compound.classes;
  if (compound.id !== null) return `#${compound.id}`;
  return first === undefined ? (compound.tag ?? '*') : `.${first}`;
}

function namesOf({ name, attribs }: Element): string[] {
  const classes = (attribs.class ?? '').split(/\s+/).map((each) => `.${each}`);
  return ['*', name, ...(attribs.id === undefined ? [] : [`#${attribs.id}`]), ...classes];
}

const MAX_CLIMB = 200;

function applies({ compounds, isChild }: StyleRule, element: Element): boolean {
  const [first, ...outer] = compounds;
  if (!first || !matches(first, element)) return false;
  let at: ParentNode | null = element.parent;
  let climbed = 0;
  for (const [index, compound] of outer.entries()) {
    const isDirect = isChild[index] === true;
    while (at && isTag(at) && !matches(compound, at)) {
      climbed += 1;
      if (isDirect || climbed > MAX_CLIMB) return false;
      at = at.parent;
    }
    if (!at || !isTag(at)) return false;
    at = at.parent;
  }
  return true;
}

/** What the sheet and the element's own style say of it: what is important, the element's own, the most specific, the last. */
export function seeingOf(element: Element, sheet: StyleSheet): Seeing {
  const rules = namesOf(element).flatMap((name) => sheet.byName.get(name) ?? []);
  const applied = rules.filter((rule) => applies(rule, element));
  applied.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  const own = seeingIn(element.attribs.style ?? '');
  const plain = applied.map((rule) => rule.plain);
  const important = applied.map((rule) => rule.important);
  return Object.assign({}, ...plain, own.plain, ...important, own.important);
}
