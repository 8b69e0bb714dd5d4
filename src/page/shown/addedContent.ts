/** Content that is put before or after a text: a digit or sign where the two meet, a counter, a picture. */
const JOINS = /[\d０-９.,，．％%+-]|[〇零一二三四五六七八九十百千万]/;
const DRAWN = /counter|url\(|gradient|image/;

/** Whether content, as a style writes it, changes the figure it is put beside. */
export function changesFigure(content: string, isAfter: boolean): boolean {
  const text = content.split('" / ')[0]?.replaceAll('"', '') ?? '';
  return DRAWN.test(content) || JOINS.test((isAfter ? text[0] : text.at(-1)) ?? '');
}
