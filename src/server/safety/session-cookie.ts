import type { Context } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { ServerEnv } from '../server-env.js';

/** Over TLS the browser itself sees to it that no other host set the cookie. */
export function cookieName(c: Context<ServerEnv>): string {
  return isSecure(c) ? '__Host-parley' : 'parley';
}

/** Gives a browser its session. */
export function setSessionCookie(c: Context<ServerEnv>, secret: string): void {
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure(c) } as const;
  setCookie(c, cookieName(c), secret, options);
}

export function clearSessionCookie(c: Context<ServerEnv>): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: isSecure(c) });
}

function isSecure(c: Context<ServerEnv>): boolean {
  return c.get('isSecure');
}
