/** The first bytes of a stream (at least `least`, or all of it when shorter), and the whole stream, those included. */
export interface PeekedStream {
  readonly start: Buffer;
  readonly whole: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream without losing it. */
export async function peekStream(stream: AsyncIterable<Uint8Array>, least: number): Promise<PeekedStream> {
  const chunks = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  return { start: Buffer.concat(seen), whole: resume(seen, chunks) };
}

async function* resume(
  seen: readonly Uint8Array[],
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}
