import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive, made as it is packed. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/**
 * Packs files into a zip as they come, and behind them their SHA-256 sums. Memory stays flat.
 * @param time of all files: ISO UTC instant
 */
export async function* zipFiles(files: readonly ArchiveFile[], time: string): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  const drain = (): readonly Uint8Array[] => {
    const chunks = packed;
    packed = [];
    return chunks;
  };
  const sums: string[] = [];
  for (const { name, content } of [...files, { name: 'SHA256SUMS', content: sumLines(sums) }]) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = time;
    zip.add(file);
    const hash = createHash('sha256');
    for await (const piece of content) {
      const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
      hash.update(bytes);
      file.push(bytes, false);
      yield* drain();
    }
    file.push(new Uint8Array(0), true);
    sums.push(`${hash.digest('hex')}  ${name}\n`);
    yield* drain();
  }
  zip.end();
  yield* drain();
}

/** Asked for only when all sums are there. */
async function* sumLines(sums: readonly string[]): AsyncGenerator<string> {
  yield* [...sums];
}
