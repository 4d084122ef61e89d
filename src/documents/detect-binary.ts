/** First bytes of formats that people feed to Parley by mistake, with what to call them. */
const MAGIC: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '%PDF-'],
  ['a zip archive or office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a 7z archive', "7z\xbc\xaf'\x1c"],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a rich text (RTF) document', '{\\rtf'],
  ['a program', '\x7fELF'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a media file', 'RIFF'],
  ['a media file', 'ID3'],
  ['a media file', 'OggS'],
];

/** What a binary file is ("a PDF"), or null when its bytes may be text. UTF-16 is text although it is full of NULs. */
export function detectBinary(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = MAGIC.find(([, magic]) => start.startsWith(magic));
  if (known !== undefined) return known[0];
  return bytes.includes(0) && utf16Order(bytes) === null ? 'a binary file' : null;
}

/** Byte order of UTF-16, told by its mark or by where the NULs of its ASCII stand; null when it is something else. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nulls = [0, 0];
  const sample = bytes.subarray(0, 2048);
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const most = sample.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
