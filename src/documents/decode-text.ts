import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { ParleyError } from '../errors.js';
import { detectBinary, utf16Order } from './detect-binary.js';
import { encodingFaults } from './encoding-faults.js';

/** More faults than this share of the characters: no encoding makes it text. */
const MOST_FAULTS = 0.02;
/** Enough for the detector; it reads every byte for every encoding that it knows. */
const SAMPLE_BYTES = 100_000;

/**
 * Bytes as text. In this order: byte order mark; UTF-8 when the bytes are valid as such, whatever is declared, for
 * other encodings hardly ever are by chance; then whichever of the declared encoding and those that the bytes look
 * like leaves the fewest marks of a wrong guess. A byte order mark is dropped, nothing else is changed.
 *
 * Throws `binary-input` for what is no text and `undecodable-text` for what no encoding fits.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const binary = detectBinary(bytes);
  if (binary !== null) {
    throw new ParleyError(
      'binary-input',
      `is ${binary}, not text: convert it to text, Markdown or HTML first`,
    );
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = utf16Order(bytes);
  if (utf16 !== null) return iconv.decode(buffer, utf16);
  const utf8 = decodeUtf8(buffer);
  if (utf8 !== null) return utf8;
  return decodeLegacy(buffer, declared);
}

/** UTF-8 without its mark, or null. A last character that was cut in the middle is left out. */
function decodeUtf8(bytes: Buffer): string | null {
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  for (const cut of [1, 2, 3]) {
    const whole = bytes.subarray(0, bytes.length - cut);
    // A lone accent at the end of Latin-1 text looks the same, unless there is other UTF-8 before it.
    if (isUtf8(whole) && whole.some((byte) => byte > 0x7f)) return new TextDecoder('utf-8').decode(whole);
  }
  return null;
}

function decodeLegacy(bytes: Buffer, declared: string | null): string {
  const detected = analyse(bytes.subarray(0, SAMPLE_BYTES)).map(({ name }) => name);
  const encodings = [declared, ...detected.slice(0, 4), 'windows-1252', 'utf-8']
    .filter((name): name is string => name !== null && iconv.encodingExists(name))
    .map(asBrowsersRead);
  let best: { readonly text: string; readonly faults: number } | null = null;
  for (const encoding of new Set(encodings)) {
    const text = iconv.decode(bytes, encoding);
    const faults = encodingFaults(text);
    // Strictly fewer, so that among equals the one declared or likeliest stays.
    if (best === null || faults < best.faults) best = { text, faults };
  }
  if (best === null || best.faults > best.text.length * MOST_FAULTS) {
    throw new ParleyError('undecodable-text', 'is in no encoding that Parley can tell: save it as UTF-8');
  }
  return best.text;
}

/** Latin-1 means windows-1252 on the web (WHATWG Encoding Standard). */
function asBrowsersRead(encoding: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding)
    ? 'windows-1252'
    : encoding.toLowerCase();
}
