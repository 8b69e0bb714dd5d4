/** The mark before a text that a spreadsheet would take for something else; what follows it is the text itself. */
const MARK = "'";
/** A number that a spreadsheet gives back letter for letter. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,4}[1-9])?$/;
/** Digits beside nothing but what numbers, dates and times are written with: 007, 1-2, 3/4, 1月2日, 1E5, 5%, (3). */
const reTyped =
  /^(?=.*\d)[\d.,:/%+\-()$¥￥年月日时分秒eEaApPmM\s]+$|^[a-z]{3,9}[-/ ]\d{1,4}$|^\d{1,2}[-/ ][a-z]{3,9}$|^(?:true|false)$/i;

/** Printed text as a cell of CSV that stays text and keeps its letters: 007 and 1-2 would be 7 and a day in January. */
export function textCell(text: string): string {
  return reTyped.test(text) && !plainNumber.test(text) ? MARK + text : text;
}

/** An identifier, marked wherever it is digits: a column of codes is text throughout, or a join over it fails. */
export function codeCell(code: string): string {
  return reTyped.test(code) ? MARK + code : code;
}
