import { type Document, type Element, isTag, type ParentNode } from 'domhandler';
import { walk } from '../tree/walk';
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

type ByName = ReadonlyMap<string, readonly StyleRule[]>;
type Part = 'own' | 'before' | 'after';

/**
 * The rules of a page's own style sheets that can hide, strike or change words, by what they ask of the element itself:
 * those about elements, and those about what is put before and after their words.
 */
export type StyleSheet = Readonly<Record<Part, ByName>>;

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

const added = /::?(before|after)\s*$/i;

/** The part of an element that a selector speaks of, and the selector without it. */
function partOf(selector: string): readonly [Part, string] {
  const part = added.exec(selector)?.[1]?.toLowerCase();
  return part === 'before' || part === 'after' ? [part, selector.replace(added, '') || '*'] : ['own', selector];
}

/** The rules of one sheet, each with the part of an element that it speaks of. */
function rulesIn(css: string): (readonly [Part, StyleRule])[] {
  const rules: (readonly [Part, StyleRule])[] = [];
  for (const [selectors, declarations] of cssBlocks(css)) {
    const declared = seeingIn(declarations);
    if (Object.keys({ ...declared.plain, ...declared.important }).length === 0) continue;
    for (const [part, selector] of selectors.filter(({ length }) => length <= LONGEST_SELECTOR).map(partOf)) {
      const rule = ruleOf(selector, declared, rules.length);
      if (rule && rules.length < MAX_RULES) rules.push([part, rule]);
    }
  }
  return rules;
}

/** Sheets with what their variables stand for, where each is given one value: those of a page's parts are a browser's to tell. */
function withoutVariables(sheets: readonly string[]): readonly string[] {
  if (!sheets.some((css) => css.includes('var('))) return sheets;
  const values = new Map<string, string>();
  for (const css of sheets)
    for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]{1,60})\s*:([^;{}]{1,200})/g))
      values.set(name, value);
  return sheets.map((css) =>
    css.replace(/var\(\s*(--[\w-]{1,60})[^()]{0,100}\)/g, (whole, name: string) => values.get(name) ?? whole),
  );
}

/** The page's own `<style>` elements, as far as they hold on a wide screen. */
function sheetsIn(tree: Document): readonly string[] {
  const sheets: string[] = [];
  walk(tree, (node) => {
    if (!isTag(node) || node.name !== 'style') return undefined;
    const css = node.children.map((child) => ('data' in child ? child.data : '')).join('');
    if (isWideScreen(node.attribs.media ?? '')) sheets.push(css.slice(0, MAX_CSS));
    return 'skip';
  });
  return withoutVariables(sheets);
}

/** Reads the page's own `<style>` elements, as far as they are plain. */
function styleSheetOf(tree: Document): StyleSheet {
  const rules: Record<Part, Map<string, StyleRule[]>> = { own: new Map(), before: new Map(), after: new Map() };
  let order = 0;
  for (const css of sheetsIn(tree)) {
    for (const [part, rule] of rulesIn(css)) {
      const name = nameOf(rule.compounds[0]);
      const named = rules[part].get(name) ?? [];
      if (named.length === 0) rules[part].set(name, named);
      named.push({ ...rule, order });
      order += 1;
    }
  }
  return rules;
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

const NOTHING: Seeing = {};
type Declared = ReturnType<typeof seeingIn>;

/** Reads an element's own style; the same words are read once. */
function inlineStyles(): (style: string) => Declared & { readonly seeing: Seeing } {
  const known = new Map<string, Declared & { readonly seeing: Seeing }>();
  return (style) => {
    let found = known.get(style);
    if (!found) {
      const declared = seeingIn(style);
      found = { ...declared, seeing: { ...declared.plain, ...declared.important } };
      known.set(style, found);
    }
    return found;
  };
}

/** Tells which rules apply to an element, the one that counts most last; elements of one name, id and class are looked up once. */
function rulesFor(byName: ByName): (element: Element) => readonly StyleRule[] {
  const known = new Map<string, readonly StyleRule[]>();
  if (byName.size === 0) return () => [];
  return (element) => {
    const { name, attribs } = element;
    const key = `${name} ${attribs.id ?? ''} ${attribs.class ?? ''}`;
    const rules = known.get(key) ?? namesOf(element).flatMap((each) => byName.get(each) ?? []);
    known.set(key, rules);
    const applied = rules.filter((rule) => applies(rule, element));
    return applied.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
  };
}

function together(rules: readonly StyleRule[], own: Declared | null): Seeing {
  const plain = rules.map((rule) => rule.plain);
  const important = rules.map((rule) => rule.important);
  return Object.assign({}, ...plain, own?.plain, ...important, own?.important);
}

/** What the sheet and the element's own style say of it: what is important, the element's own, the most specific, the last. */
function seeingBy(sheet: StyleSheet, inline: ReturnType<typeof inlineStyles>): (element: Element) => Seeing {
  const rulesOf = rulesFor(sheet.own);
  return (element) => {
    const { style } = element.attribs;
    const rules = rulesOf(element);
    if (rules.length === 0) return style === undefined ? NOTHING : inline(style).seeing;
    return together(rules, style === undefined ? null : inline(style));
  };
}

/** What a page's own styles say of its elements: its sheets are read when the first is asked about. */
export interface Styles {
  readonly inline: ReturnType<typeof inlineStyles>;
  readonly sheet: () => StyleSheet;
  readonly seeing: (element: Element) => Seeing;
}

export function stylesOf(tree: Document): Styles {
  const inline = inlineStyles();
  let sheet: StyleSheet | null = null;
  let byRules: Styles['seeing'] | null = null;
  const seen = new Map<Element, Seeing>();
  const read = () => {
    sheet ??= styleSheetOf(tree);
    return sheet;
  };
  return {
    inline,
    sheet: read,
    seeing(element) {
      byRules ??= seeingBy(read(), inline);
      let found = seen.get(element);
      if (!found) {
        found = byRules(element);
        seen.set(element, found);
      }
      return found;
    },
  };
}

/** What the sheet puts before or after an element's words. */
export function addedBy(sheet: StyleSheet, part: 'before' | 'after'): (element: Element) => Seeing {
  const rulesOf = rulesFor(sheet[part]);
  return (element) => together(rulesOf(element), null);
}
