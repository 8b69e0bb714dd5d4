const LIFE_MS = 30_000;

/** Offers a file to be saved. A link needs no permission; its address is kept long enough for a slow dialogue. */
export function saveFile({ name, text }: { name: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LIFE_MS);
}
