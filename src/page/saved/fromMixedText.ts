import type { Document } from 'domhandler';
import { fromText } from '../text/fromText';
import { fromHtml } from './fromHtml';

/** A table in the marks of HTML, as converters leave it within Markdown and other text. */
const table = /(<table[\s>](?:(?!<table[\s>])[\s\S])*?<\/table\s*>)/i;

const escaped = (text: string): string => text.replace(/&(?!\w{1,8};|#\d{1,6};)/g, '&amp;').replace(/</g, '&lt;');

/** A text whose tables stand in it in the marks of HTML: the tables as a page's, all else as text. */
export function fromMixedText(text: string): Document {
  const parts = text.split(table);
  if (parts.length === 1) return fromText(text);
  const html = parts.map((part, at) => (at % 2 === 1 ? part : `<pre>\n\n${escaped(part)}\n</pre>`));
  return fromHtml(html.join(''));
}
