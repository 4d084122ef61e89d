import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';
import { type TestedScreen, testedScreens } from './support/screens.js';
import { widths } from './support/widths.js';

/** Where pictures are kept; without it none are made. */
const pictures = process.env.PARLEY_SCREENS ?? null;

let board: OpenBoard;
let screens: readonly TestedScreen[];

beforeAll(async () => {
  board = await openBoard();
  screens = await testedScreens(board);
  if (pictures !== null) mkdirSync(pictures, { recursive: true });
});
afterAll(() => board.close());

describe('every screen', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing serious against it by axe, in %s',
    async (scheme) => {
      const faults: string[] = [];
      for (const { name, path } of screens) {
        for (const { width, height } of widths.filter(
          ({ name: size }) => scheme === 'light' || size === 'wide',
        )) {
          const { page, close } = await openPage(board, path, { width, height, scheme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const { id, impact, nodes } of violations) {
            if (impact === 'serious' || impact === 'critical')
              faults.push(
                `${name} at ${width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
              );
          }
          await close();
        }
      }
      expect(faults).toEqual([]);
    },
    600_000,
  );

  it('asks nobody but its server, throws nothing, and fits its window', async () => {
    const faults: string[] = [];
    for (const { name, path } of screens) {
      for (const { name: size, width, height } of widths) {
        const { page, wrongs, close } = await openPage(board, path, { width, height });
        faults.push(
          ...wrongs
            .filter((wrong) => !isMissing(name, wrong))
            .map((wrong) => `${name} at ${width}: ${wrong}`),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${name} at ${width}: ${wide} pixels wide`);
        const heading = await page.locator('h1').textContent();
        if (heading === null || heading.trim() === '') faults.push(`${name}: no heading`);
        if (pictures !== null && size !== 'middle') await picture(page, pictures, `${name}-${size}`);
        await close();
      }
      if (pictures !== null) {
        const { page, close } = await openPage(board, path, { scheme: 'dark' });
        await picture(page, pictures, `${name}-dark`);
        await close();
      }
    }
    expect(faults).toEqual([]);
  }, 600_000);
});

/** JPEG: pictures of three looks of every screen stay small enough to keep. */
async function picture(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 75 });
}

/** A line of parties that nobody knows is answered with 404 or with an empty line, which browsers report as an error. */
function isMissing(name: string, wrong: string): boolean {
  return name === 'nothing' && /40[04]/.test(wrong);
}
