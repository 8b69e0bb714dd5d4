import { type Element, isTag, type ParentNode } from 'domhandler';

/** What an element is asked beyond its name, id and classes. */
type Test = (element: Element) => boolean;

/** One step of a selector: `td.note#a[data-old]:nth-child(2)`. */
export interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly tests: readonly Test[];
}

/** The elements of a parent, in order, and each one's place among all and among those of its name. */
interface Place {
  readonly index: number;
  readonly ofType: number;
  readonly count: number;
  readonly countOfType: number;
}
const places = new WeakMap<ParentNode, ReadonlyMap<Element, Place>>();

function placesIn(parent: ParentNode): ReadonlyMap<Element, Place> {
  const known = places.get(parent);
  if (known) return known;
  const elements = parent.children.filter(isTag);
  const counts = new Map<string, number>();
  const ofTypes = elements.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  });
  const found = new Map(
    elements.map((element, index): [Element, Place] => [
      element,
      {
        index: index + 1,
        ofType: ofTypes[index] ?? 1,
        count: elements.length,
        countOfType: counts.get(element.name) ?? 1,
      },
    ]),
  );
  places.set(parent, found);
  return found;
}

/** `2n+1`, `odd`, `3` as a test of a place counted from 1; null for what is none. */
function countOf(formula: string): ((place: number) => boolean) | null {
  const text = formula.replace(/\s+/g, '').toLowerCase().replace('odd', '2n+1').replace('even', '2n');
  const [whole, step, offset] = /^(?:([+-]?\d{0,6})n)?([+-]?\d{1,6})?$/.exec(text) ?? [];
  if (!whole) return null;
  const every = step === undefined ? 0 : /\d/.test(step) ? Number(step) : Number(`${step}1`);
  const first = Number(offset ?? 0);
  return (place) => (every === 0 ? place === first : (place - first) / every >= 0 && (place - first) % every === 0);
}

/** Where an element stands, counted as a pseudo-class counts. */
function placeOf(element: Element, isLast: boolean, isOfType: boolean): number {
  const place = element.parent && placesIn(element.parent).get(element);
  if (!place) return 0;
  const [index, count] = isOfType ? [place.ofType, place.countOfType] : [place.index, place.count];
  return isLast ? count + 1 - index : index;
}

function nthTest(name: string, formula: string): Test | null {
  const isLast = name.includes('last');
  const isOfType = name.endsWith('of-type');
  if (/^only-/.test(name))
    return (element) => placeOf(element, false, isOfType) === 1 && placeOf(element, true, isOfType) === 1;
  const count = countOf(/^nth/.test(name) ? formula : '1');
  return count && ((element) => count(placeOf(element, isLast, isOfType)));
}

const isEmpty: Test = ({ children }) => children.every((child) => !isTag(child) && !('data' in child && child.data));

/** A pseudo-class that needs no more than the tree. */
function pseudoTest(name: string, given: string): Test | null {
  if (/^(?:nth(?:-last)?-(?:child|of-type)|(?:first|last|only)-(?:child|of-type))$/.test(name))
    return nthTest(name, given);
  if (name === 'empty') return isEmpty;
  if (name !== 'not' && name !== 'is' && name !== 'where') return null;
  const inner = given.split(',').map((each) => compoundOf(each.trim()));
  if (inner.includes(null)) return null;
  return (element) => inner.some((each) => each !== null && matches(each, element)) !== (name === 'not');
}

function attributeTest(name: string, operator: string, wanted: string, isFolded: boolean): Test {
  const fold = (text: string) => (isFolded ? text.toLowerCase() : text);
  const value = fold(wanted);
  return ({ attribs }) => {
    const given = attribs[name.toLowerCase()];
    if (given === undefined || operator === '') return given !== undefined;
    const own = fold(given);
    if (operator === '=') return own === value;
    if (operator === '~=') return own.split(/\s+/).includes(value);
    if (operator === '|=') return own === value || own.startsWith(`${value}-`);
    if (value === '') return false;
    if (operator === '^=') return own.startsWith(value);
    return operator === '$=' ? own.endsWith(value) : own.includes(value);
  };
}

const part =
  /\.([\w\u0080-\uffff-]+)|#([\w\u0080-\uffff-]+)|\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+))\s*(i?)\s*)?\]|:([a-z-]+)(?:\(([^()]*)\))?/giy;

/** The test that a part of a step makes, attribute or pseudo-class. */
function testOf(match: RegExpExecArray): Test | null {
  const [, , , attribute, operator = '', quoted, single, bare, folded, pseudo = '', given = ''] = match;
  return attribute
    ? attributeTest(attribute, operator, quoted ?? single ?? bare ?? '', folded === 'i')
    : pseudoTest(pseudo.toLowerCase(), given);
}

/** A step that can be matched without a browser; null for what only a browser can match. */
export function compoundOf(text: string): Compound | null {
  const [tag = ''] = /^(?:[a-z][\w-]*|\*)/i.exec(text) ?? [];
  const classes: string[] = [];
  const tests: Test[] = [];
  let id: string | null = null;
  for (let at = tag.length; at < text.length; at = part.lastIndex) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (!match) return null;
    const end = part.lastIndex;
    const test = match[1] || match[2] ? undefined : testOf(match);
    part.lastIndex = end;
    if (test === null) return null;
    if (test) tests.push(test);
    if (match[1]) classes.push(match[1]);
    id = match[2] ?? id;
  }
  return text === '' ? null : { tag: tag === '*' || tag === '' ? null : tag.toLowerCase(), id, classes, tests };
}

export function matches({ tag, id, classes, tests }: Compound, element: Element): boolean {
  const { name, attribs } = element;
  if ((tag !== null && tag !== name) || (id !== null && id !== attribs.id)) return false;
  if (classes.length > 0) {
    const own = (attribs.class ?? '').split(/\s+/);
    if (!classes.every((each) => own.includes(each))) return false;
  }
  return tests.every((test) => test(element));
}

export function specificityOf({ tag, id, classes, tests }: Compound): number {
  return (id === null ? 0 : 10_000) + (classes.length + tests.length) * 100 + (tag === null ? 0 : 1);
}
