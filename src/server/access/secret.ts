import { createHash, randomBytes } from 'node:crypto';

/** Bytes from the system's generator: nobody guesses 256 bits. */
const length = 32;

/** A secret for a cookie, a token or a form. */
export function newSecret(): string {
  return randomBytes(length).toString('base64url');
}

/** What is stored of a secret: whoever reads the file cannot use it. A secret of full entropy needs no slow hash. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
