const FONT = '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif';
const SIZE = 14;
const LINE = 20;
const PADDING = 10;

/** Cuts a line where it would run out of the picture: an address may be of any length. */
function wrapped(context: OffscreenCanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const letter of text) {
    const last = lines.length - 1;
    if (context.measureText(lines[last] + letter).width > width) lines.push(letter);
    else lines[last] += letter;
  }
  return lines;
}

/** A picture with a strip beneath that says what it shows; a PNG too. */
export async function captionedPicture(picture: Blob, caption: readonly string[]): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const measure = new OffscreenCanvas(1, 1).getContext('2d');
  if (!measure) throw new Error('nothing can be drawn here');
  measure.font = `${SIZE}px ${FONT}`;
  const lines = caption.flatMap((text) => wrapped(measure, text, image.width - 2 * PADDING));
  const canvas = new OffscreenCanvas(image.width, image.height + lines.length * LINE + 2 * PADDING);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing can be drawn here');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  context.fillStyle = '#000';
  context.fillRect(0, image.height, canvas.width, 1);
  context.font = measure.font;
  context.textBaseline = 'middle';
  for (const [at, text] of lines.entries()) context.fillText(text, PADDING, image.height + PADDING + (at + 0.5) * LINE);
  return canvas.convertToBlob({ type: 'image/png' });
}
