/** Our own sentences as letters print them: a screen sets a space between words and figures, a letter does not. */
export function letterText(text: string): string {
  return text.replace(
    /(?<=[\u3001-\u9fff\uff00-\uffef“”—]) (?=[-−]?\d)|(?<=\d) (?=[\u3001-\u9fff\uff00-\uffef“”—])/g,
    '',
  );
}
