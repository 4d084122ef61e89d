import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** Compressed script of the first screen, in bytes. */
const most = 120_000;

describe('the build', () => {
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);

  it('has less than 120 kB of compressed script before the first screen', () => {
    const sizes = scripts.map((file) => gzipSync(readFileSync(dist + file)).length);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });

  it('has no script in the page, and names no other host', () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/https?:\/\//);
  });
});
