import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { ParleyError } from '../../errors.js';
import type { Access } from '../access/access.js';
import { mayAct, type Role } from '../access/role.js';
import type { ServerEnv } from '../server-env.js';
import { cookieName } from './session-cookie.js';

/** Finds out who asks; a handler that needs a role asks `requireRole`. Everything but logging in needs a reader. */
export function guard(access: Access): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const session = getCookie(c, cookieName(c)) ?? null;
    const who = access.identify({ session, token: tokenOf(c) });
    if (who !== null) {
      c.set('who', who);
      requireHonestPage(c);
      return next();
    }
    const isLogIn = c.req.path === '/api/session' && c.req.method === 'POST';
    if (!isLogIn)
      throw new ParleyError('not-logged-in', 'log in first, or send a token: Authorization: Bearer …');
    requireOwnOrigin(c);
    return next();
  };
}

/** @throws ParleyError `forbidden` */
export function requireRole(c: Context<ServerEnv>, needed: Role): void {
  const { name, role } = c.get('who');
  if (mayAct(role, needed)) return;
  throw new ParleyError('forbidden', `${name} is a ${role}: this takes a ${needed}`);
}

/** Bearer for programs; as the password of Basic for feed readers, which know nothing else. */
function tokenOf(c: Context<ServerEnv>): string | null {
  const [scheme = '', value = ''] = (c.req.header('authorization') ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  return Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
}

/**
 * A page of another site must not act in somebody's name: what changes something comes from a page of our own, and with the
 * word that only our own page was told. A token is never sent by itself, and needs neither.
 */
function requireHonestPage(c: Context<ServerEnv>): void {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return;
  const { by, csrf } = c.get('who');
  if (by === 'token') return;
  requireOwnOrigin(c);
  if (csrf !== null && c.req.header('x-parley-csrf') !== csrf) {
    throw new ParleyError('foreign-origin', 'X-Parley-Csrf is missing or old: load the page again');
  }
}

function requireOwnOrigin(c: Context<ServerEnv>): void {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const isOwn =
    origin === undefined || (URL.canParse(origin) && new URL(origin).host === c.req.header('host'));
  const isSameSite = site === undefined || site === 'same-origin' || site === 'none';
  if (isOwn && isSameSite) return;
  throw new ParleyError('foreign-origin', `pages of ${origin ?? 'another site'} may not do this`);
}
