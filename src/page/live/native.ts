import { read } from './read';

type Method = (...given: never[]) => unknown;
/** Calls a method of a node, whatever the page calls its controls. */
export function call<T extends object, K extends keyof T>(
  of: T,
  name: K,
  ...given: T[K] extends Method ? Parameters<T[K]> : never
): T[K] extends Method ? ReturnType<T[K]> : never {
  return Reflect.apply(read(of, name) as () => never, of, given);
}

interface Kind<T> {
  readonly prototype: T;
}
/** Made once for what is asked of every node: a plain call is as fast as the property itself. */
function getter<T extends object, K extends keyof T>({ prototype }: Kind<T>, name: K): (of: T) => T[K] {
  return Function.call.bind(Object.getOwnPropertyDescriptor(prototype, name)?.get as never) as never;
}
function method<T extends object, Given extends unknown[], Found>(
  run: (this: T, ...given: Given) => Found,
): (of: T, ...given: Given) => Found {
  return Function.call.bind(run as never) as never;
}

export const nodeTypeOf = getter(Node, 'nodeType');
export const firstChildOf = getter(Node, 'firstChild');
export const nextSiblingOf = getter(Node, 'nextSibling');
export const parentNodeOf = getter(Node, 'parentNode');
export const parentElementOf = getter(Node, 'parentElement');
export const isConnected = getter(Node, 'isConnected');
export const localNameOf = getter(Element, 'localName');
export const shadowRootOf = getter(Element, 'shadowRoot');
export const hasAttributes = method(Element.prototype.hasAttributes);
export const attributeOf = method(Element.prototype.getAttribute);
export const setAttribute = method(Element.prototype.setAttribute);
export const rectOf = method(Element.prototype.getBoundingClientRect);
const HTML = 'http://www.w3.org/1999/xhtml';
const createElementNS = method<Document, [HTML: string, name: string], Element>(Document.prototype.createElementNS);
/** Of HTML also in a drawing's document. */
export const createElement: <Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
) => HTMLElementTagNameMap[Name] = (document, name) => createElementNS(document, HTML, name) as never;

const ELEMENT = 1;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT;

/** The node around a node; around an open or closed shadow root its host. */
export const aroundOf = (node: Node & { readonly host?: Node }): Node | null =>
  parentNodeOf(node) ?? read(node, 'host') ?? null;

/** The element around an element as it is shown: a slot's where it is slotted, the host's around a shadow root. */
export const outerOf = (node: Element | Text): Element | null =>
  read(node, 'assignedSlot') ?? parentElementOf(node) ?? read(call(node, 'getRootNode') as ShadowRoot, 'host') ?? null;

const ownerDocumentOf = getter(Node, 'ownerDocument');
/** The document a node stands in; a document itself. */
export const documentOf = (node: Node): Document => ownerDocumentOf(node) ?? (node as Document);
/** The window that shows a node; null where none does any more. */
export const viewOf = (node: Node): Window | null => read(documentOf(node), 'defaultView');
/** How an element, or a part that a style adds to it, is drawn; nothing is said of it where no window shows it. */
export const styleOf = (element: Element, part?: string): CSSStyleDeclaration =>
  viewOf(element)?.getComputedStyle(element, part) ?? ({} as CSSStyleDeclaration);
type Heard = WindowEventMap & DocumentEventMap;
/** Listens to a window or a document, whatever the page calls its controls; gives back how to stop. */
export function listen<Type extends keyof Heard>(
  to: EventTarget,
  type: Type,
  act: (event: Heard[Type]) => void,
  options: AddEventListenerOptions | boolean = true,
): () => void {
  const given = [type, act as EventListener, options] as const;
  call(to, 'addEventListener', ...given);
  return () => call(to, 'removeEventListener', ...given);
}
export const bodyOf = (node: Node): HTMLElement => read(documentOf(node), 'body');
