/**
 * The text of a body, without a byte order mark. Never `response.text()`, which takes everything for
 * UTF-8. The encoding is the one that a byte order mark tells, else the header, else the XML declaration.
 */
export function decode(body: ArrayBuffer | string, contentType = ''): string {
  if (typeof body === 'string') return body.replace(/^\uFEFF/, '');
  const bytes = new Uint8Array(body);
  const charset = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
  return decoderFor([markedEncoding(bytes), charset, declaredEncoding(bytes)]).decode(bytes);
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb) return 'utf-8';
  // Without one, a `<` of two bytes tells as much (XML 1.0, appendix F).
  if (first === 0 || (first === 0xfe && second === 0xff)) return 'utf-16be';
  return second === 0 || (first === 0xff && second === 0xfe) ? 'utf-16le' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
  const encoding = /<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(start)?.[1];
  // What could be read byte by byte is no UTF-16, whatever it says.
  return encoding?.toLowerCase().startsWith('utf-16') ? undefined : encoding;
}

/** A decoder for the first of the labels that stands for an encoding; UTF-8 without one. */
function decoderFor(labels: (string | undefined)[]): TextDecoder {
  for (const label of labels) {
    try {
      if (label) return new TextDecoder(label);
    } catch {
      // a RangeError: no such encoding
    }
  }
  return new TextDecoder();
}

const CR = 13;
const LF = 10;

/**
 * Joins the folded lines of a calendar. Folds count octets and may fall inside of a character, so this
 * comes before `decode()` (RFC 5545 §3.1).
 */
export function unfold(body: ArrayBuffer | string): ArrayBuffer | string {
  if (typeof body === 'string') return body.replace(/\r?\n[ \t]/g, '');
  const bytes = new Uint8Array(body);
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1];
    if (byte === LF && (next === 32 || next === 9)) {
      at += 1;
      if (unfolded[length - 1] === CR) length -= 1;
    } else {
      unfolded[length] = byte;
      length += 1;
    }
  }
  return unfolded.buffer.slice(0, length);
}

/** Whether this is the page that a login, a firewall or a 404 gives instead of a feed. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype\s+)?html/i.test(text);
}
