import { ApiTrouble } from './api-trouble.js';
import type { Question } from './question.js';

/** Asks the server. @throws ApiTrouble */
export async function ask<T>({ path }: Question<T>, signal?: AbortSignal): Promise<T> {
  return (await send(path, { signal: signal ?? null, headers: { accept: 'application/json' } })) as T;
}

/** Tells the server something. @param headers what the server wants to know besides. @throws ApiTrouble */
export async function tell<T>(
  { path }: Question<T>,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  method: 'POST' | 'DELETE' = 'POST',
): Promise<T> {
  return (await send(path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })) as T;
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(path, init);
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body;
  const { code, message } = errorIn(body);
  throw new ApiTrouble(code ?? `http-${response.status}`, message ?? response.statusText, {
    status: response.status,
    body,
  });
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiTrouble('no-server', 'the server does not answer', { status: 0, body: null });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function errorIn(body: unknown): { readonly code?: string; readonly message?: string } {
  if (typeof body !== 'object' || body === null || !('error' in body)) return {};
  const { error } = body;
  return typeof error === 'object' && error !== null ? error : {};
}
