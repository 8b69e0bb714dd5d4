import { load } from 'cheerio';
import { PROGRAMS, workbook } from './workbook';

/** The page's paragraphs, headings and tables in order, a table as its rows of cells, each cell as its lines. */
type Piece = { readonly tag: string; readonly text: string } | { readonly rows: readonly (readonly string[])[] };

function piecesOf(html: string): Piece[] {
  const $ = load(html);
  $('br').replaceWith('\n');
  const pieces: Piece[] = [];
  $('h1, #zoom > p, #zoom > table').each((_, element) => {
    if (element.tagName !== 'table') {
      pieces.push({ tag: element.tagName, text: $(element).text().trim() });
      return;
    }
    const rows = $(element)
      .find('tr')
      .toArray()
      .map((row) => $(row).children('td, th').toArray());
    pieces.push({ rows: rows.map((cells) => cells.map((cell) => $(cell).text().trim())) });
  });
  return pieces;
}

/** As a browser copies it: a tab between cells, a row a line, a paragraph with an empty line around it. */
function copied(html: string): string {
  const pieces = piecesOf(html).map((piece) =>
    'rows' in piece ? piece.rows.map((cells) => cells.join('\t')).join('\n') : piece.text,
  );
  return pieces.join('\n\n');
}

const bars = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, '<br>')).join(' | ')} |`;

/** As converters write it in Markdown: a line of dashes below the first row, covered cells left out. */
function markdown(html: string): string {
  const pieces = piecesOf(html).map((piece) => {
    if (!('rows' in piece)) return piece.tag === 'h1' ? `# ${piece.text}` : piece.text;
    const [head = [], ...rows] = piece.rows;
    const width = Math.max(...piece.rows.map(({ length }) => length));
    const dashes = bars(Array.from({ length: width }, () => '---'));
    return [bars(head), dashes, ...rows.map(bars)].join('\n');
  });
  return pieces.join('\n\n');
}

/** As a browser writes a page whose article stands in a shadow root. */
const shadowed = (html: string): string =>
  html
    .replace('<div id="zoom">', '<article-view><template shadowrootmode="open"><div id="zoom">')
    .replace('</div></body>', '</div></template></article-view></body>');

/** What copying, saving and converting make of a report's page, each saying the same. */
export const OTHER_FORMS = {
  copied: { kind: 'text', write: copied },
  markdown: { kind: 'text', write: markdown },
  shadowed: { kind: 'html', write: shadowed },
  excel: { kind: 'html', write: (html: string) => workbook(html, PROGRAMS.excel) },
  wps: { kind: 'html', write: (html: string) => workbook(html, PROGRAMS.wps) },
  calc: { kind: 'html', write: (html: string) => workbook(html, PROGRAMS.calc) },
} as const;
