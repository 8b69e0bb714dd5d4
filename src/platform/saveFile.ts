const LIFE_MS = 30_000;

/** Offers a file to be saved. A link needs no permission; its address is kept long enough for a slow dialogue. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LIFE_MS);
}

/** The same for JSON. */
export function saveFile({ name, text }: { name: string; text: string }): void {
  saveBlob(name, new Blob([text], { type: 'application/json' }));
}
