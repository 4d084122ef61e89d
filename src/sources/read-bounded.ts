import { ParleyError } from '../errors.js';

/** The most that one document may have unless the caller says otherwise: far more than any article. */
export const DEFAULT_MAX_BYTES = 5_000_000;

/** All bytes of a stream, or a `too-large` error once more than `maxBytes` have come: a stream need not end. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw tooLargeError(maxBytes);
    kept.push(chunk);
  }
  return Buffer.concat(kept, size);
}

export function tooLargeError(maxBytes: number): ParleyError {
  return new ParleyError(
    'too-large',
    `is larger than ${formatBytes(maxBytes)}, the most that one document may have`,
  );
}

function formatBytes(bytes: number): string {
  return bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10} MB` : `${bytes} bytes`;
}
