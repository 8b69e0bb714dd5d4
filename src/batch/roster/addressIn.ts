const whole = /https?:\/\/[^\s"'<>，。；、）)】]+/i;
const bare =
  /(?:^|[\s（(：:])((?:[a-z0-9-]{1,63}\.){1,5}(?:cn|com|net|org)(?::\d{1,5})?(?:\/[^\s"'<>，。；、）)】]*)?)/i;

/** The first address of a page in a text; null where there is none. A bare host is one, as people type it. */
export function addressIn(text: string): string | null {
  const written = whole.exec(text)?.[0] ?? bare.exec(text)?.[1];
  if (!written) return null;
  try {
    return new URL(/^https?:/i.test(written) ? written : `http://${written}`).href;
  } catch {
    return null;
  }
}
