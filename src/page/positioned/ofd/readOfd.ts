import type { Element } from 'domhandler';
import type { DocumentRead, RefusedDocument } from '../../documents/documentRead';
import { type Archive, isRefused, unpack } from '../../documents/unpack';
import { at, elementsIn, localName, numbersIn, rootOf, textIn } from '../../documents/xml';
import { fromPages } from '../fromPages';
import type { PositionedPage } from '../positionedPage';
import { drawPage } from './drawPage';

const MOST_PAGES = 300;

/** A file named in another, by its path in the archive. */
function pathFrom(base: string, named: string): string {
  const parts = named.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

const those = (parent: Element | undefined, name: string): Element[] =>
  parent ? elementsIn(parent).filter((child) => localName(child) === name) : [];

/** What pages are printed upon, by its id. */
function templatesOf(document: Element, path: string, archive: Archive): Map<string, Element> {
  const templates = new Map<string, Element>();
  for (const { attribs } of those(at(document, 'CommonData'), 'TemplatePage')) {
    const root = rootOf(archive[pathFrom(path, attribs.BaseLoc ?? '')]);
    if (root && attribs.ID) templates.set(attribs.ID, root);
  }
  return templates;
}

function pageOf(root: Element, templates: ReadonlyMap<string, Element>, document: Element): PositionedPage {
  const used = those(root, 'Template').map(({ attribs }) => ({
    root: templates.get(attribs.TemplateID ?? ''),
    isAbove: attribs.ZOrder === 'Foreground',
  }));
  const layers = (isAbove: boolean): Element[] =>
    used.flatMap((each) => (each.root && each.isAbove === isAbove ? [each.root] : []));
  const own = textIn(at(root, 'Area', 'PhysicalBox'));
  const size = numbersIn(own || textIn(at(document, 'CommonData', 'PageArea', 'PhysicalBox')));
  return drawPage([...layers(false), root, ...layers(true)], size);
}

function pagesOf(archive: Archive): PositionedPage[] | RefusedDocument {
  const rootPath = textIn(at(rootOf(archive['OFD.xml']), 'DocBody', 'DocRoot')).trim();
  const path = pathFrom('', rootPath);
  const document = rootOf(archive[path]);
  const isLocked = Object.keys(archive).some((name) => /(?:^|\/)Encrypt/i.test(name));
  if (!document || localName(document) !== 'Document') return { refused: isLocked ? 'encrypted' : 'damaged' };
  const listed = those(at(document, 'Pages'), 'Page');
  if (listed.length > MOST_PAGES) return { refused: 'tooManyPages' };
  const templates = templatesOf(document, path, archive);
  const roots = listed.map(({ attribs }) => rootOf(archive[pathFrom(path, attribs.BaseLoc ?? '')]));
  // A page that is named and not there may have held anything.
  if (roots.length === 0 || roots.includes(undefined)) return { refused: 'damaged' };
  return roots.flatMap((root) => (root ? [pageOf(root, templates, document)] : []));
}

/** Reads an OFD (GB/T 33190): a ZIP of pages whose characters stand at places. */
export function readOfd(bytes: Uint8Array): Pick<DocumentRead, 'tree' | 'notes' | 'pages' | 'boxOf'> | RefusedDocument {
  const archive = unpack(bytes, (name) => /\.xml$/i.test(name));
  if (isRefused(archive)) return archive;
  const pages = pagesOf(archive);
  return Array.isArray(pages) ? fromPages(pages) : pages;
}
