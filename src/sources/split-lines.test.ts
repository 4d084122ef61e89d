import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { splitLines } from './split-lines.js';

async function lines(chunks: readonly string[], maxBytes: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of splitLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), maxBytes)) {
    found.push(`${line.number}:${'tooLong' in line ? 'TOO LONG' : line.bytes.toString()}`);
  }
  return found;
}

test('lines are put together over chunks, without their breaks', async () => {
  expect(await lines(['a', 'b\nc\r', '\n\nd'], 10)).toEqual(['1:ab', '2:c', '3:', '4:d']);
});

test('a line of exactly the limit is kept, one byte more is not, and the next go on', async () => {
  expect(await lines(['abc\nabcd\nab', 'cdefgh', 'ijk\nxyz\n'], 3)).toEqual([
    '1:abc',
    '2:TOO LONG',
    '3:TOO LONG',
    '4:xyz',
  ]);
});

test('a last line that is too long is named too', async () => {
  expect(await lines(['a\n', 'bbbb'], 3)).toEqual(['1:a', '2:TOO LONG']);
});
