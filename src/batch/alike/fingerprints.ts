/** Characters of a shingle: shorter runs are alike by chance. */
const SHINGLE = 10;
/** Of so many shingles one after another at least one is kept, so that a longer shared passage is never missed. */
const WINDOW = 12;
const BASE = 0x01000193;

/** BASE to the power of a shingle's length, by which its first character leaves the hash. */
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Bits mixed, so that the least of some hashes is any of them. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}

/** The hash of every run of characters as long as a shingle. */
function shingleHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, text.length - SHINGLE + 1));
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= SHINGLE) hash = (hash - Math.imul(text.charCodeAt(at - SHINGLE), LEAVING)) | 0;
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = mixed(hash);
  }
  return hashes;
}

/** A few hashes that stand for a text: the least of each window of shingles, each once (winnowing). */
export function fingerprints(text: string): Set<number> {
  const hashes = shingleHashes(text);
  const kept = new Set<number>();
  let least = -1;
  for (let end = Math.min(WINDOW, hashes.length); end <= hashes.length && end > 0; end += 1) {
    const from = Math.max(0, end - WINDOW);
    const fresh = end - 1;
    if (least < from) {
      least = from;
      for (let at = from + 1; at < end; at += 1) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    } else if ((hashes[fresh] ?? 0) <= (hashes[least] ?? 0)) least = fresh;
    kept.add(hashes[least] ?? 0);
  }
  return kept;
}
