const LINE = 76;

/** Quoted-printable, as browsers write the pages they save as one file. */
function quoted(text: string): string {
  const codes = [...new TextEncoder().encode(text)].map((byte) =>
    byte > 126 || byte === 61 || (byte < 32 && byte !== 10)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  let line = '';
  let all = '';
  for (const code of codes) {
    if (code !== '\n' && line.length + code.length >= LINE) {
      all += `${line}=\r\n`;
      line = '';
    }
    if (code === '\n') {
      all += `${line}\r\n`;
      line = '';
    } else line += code;
  }
  return all + line;
}

/** A page as Chromium saves it in one file. */
export function archived(html: string): Uint8Array {
  const cut = '----MultipartBoundary--abcdefghij----';
  const lines = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://www.example.gov.cn/art/1.html',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${cut}"`,
    '',
    '',
    `--${cut}`,
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://www.example.gov.cn/art/1.html',
    '',
    quoted(html),
    `--${cut}--`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}
