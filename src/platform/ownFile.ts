/** The bytes of a file of the extension's own, by its path. */
export async function ownFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, location.origin));
  if (!response.ok) throw new Error(path);
  return new Uint8Array(await response.arrayBuffer());
}
