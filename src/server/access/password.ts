import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { ParleyError } from '../../errors.js';

/** 128 MiB and about a third of a second a guess (scrypt, RFC 7914; OWASP names N = 2^17, r = 8, p = 1 as the least). */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 } as const satisfies ScryptOptions;
const keyLength = 32;
const saltLength = 16;
const shortest = 12;
const longest = 200;

/** A password as it is stored: scheme, parameters, salt and key. @throws ParleyError `weak-password` */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < shortest || password.length > longest) {
    throw new ParleyError('weak-password', `a password has ${shortest} to ${longest} characters`);
  }
  const salt = randomBytes(saltLength);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one that is stored. Without one it takes as long and is false, so that time tells nothing of names. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [scheme, n, r, p, salt = '', key = ''] = (stored ?? nobody).split('$');
  if (scheme !== 'scrypt' || password.length > longest) return false;
  const found = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(n),
    r: Number(r),
    p: Number(p),
    maxmem: cost.maxmem,
  });
  const expected = Buffer.from(key, 'base64url');
  return expected.length === found.length && timingSafeEqual(expected, found) && stored !== null;
}

const nobody = ['scrypt', cost.N, cost.r, cost.p, 'AAAAAAAAAAAAAAAAAAAAAA', 'AA'].join('$');

function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
