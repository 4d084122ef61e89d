import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath = process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium';

/** Milliseconds from the address to something painted. */
export interface Paint {
  /** The frame of the page. */
  readonly first: number;
  /** The lamps of the board, in a frame that was painted. */
  readonly lamps: number;
}

/** Opens the board some times, each in a browser that keeps nothing of the last; null without a browser. */
export async function measurePaint(url: string, times: number): Promise<readonly Paint[] | null> {
  if (!existsSync(executablePath)) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const paints: Paint[] = [];
    for (let round = 0; round < times; round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.addInitScript(watchLamps);
      await page.goto(url, { waitUntil: 'commit' });
      paints.push(await page.evaluate<Paint>(readPaint));
      await context.close();
    }
    return paints;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: notes when the first cells of the board were painted. */
const watchLamps = `
  const look = () => {
    if (document.querySelector('[role="gridcell"]') === null) return requestAnimationFrame(look);
    // Two frames on, the one that holds the lamps has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => { window.lampsAt = performance.now(); }));
  };
  requestAnimationFrame(look);
`;

/** Waits for that in the page itself: its own policy lets nothing be made into a script there. */
const readPaint = `new Promise((resolve) => {
  const look = () => {
    if (window.lampsAt === undefined) return requestAnimationFrame(look);
    const [first] = performance.getEntriesByName('first-contentful-paint');
    resolve({ first: Math.round(first?.startTime ?? 0), lamps: Math.round(window.lampsAt) });
  };
  look();
})`;
