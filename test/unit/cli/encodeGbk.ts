/** Every character of GBK with its two bytes, found by decoding them all: Node decodes GBK but does not write it. */
function table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && character.length === 1 && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** A text as an old portal stores it. Throws on a character that GBK does not have. */
export function encodeGbk(text: string): Uint8Array {
  const known = table();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const bytes = known.get(character);
      if (!bytes) throw new Error(`GBK has no ${character}.`);
      return [...bytes];
    }),
  );
}
