import type { Page } from 'playwright-core';
import type { OpenBoard } from './open-board.js';

/** How a window is to be. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** That travel with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page of the board in a window of its own, once its answers are there; what it did wrong is collected. */
export interface BoardPage {
  readonly page: Page;
  /** Errors of scripts, refused contents, and requests to anywhere but the server. */
  readonly wrongs: readonly string[];
  readonly close: () => Promise<void>;
}

export async function openPage(
  { url, browser }: OpenBoard,
  path: string,
  { width = 1440, height = 900, scheme = 'light', headers = {} }: PageOptions = {},
): Promise<BoardPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    extraHTTPHeaders: { ...headers },
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) wrongs.push(`asked for ${request.url()}`);
  });
  await page.goto(url + path, { waitUntil: 'networkidle' });
  return { page, wrongs, close: () => context.close() };
}
