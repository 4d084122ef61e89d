import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';

let board: OpenBoard;
beforeAll(async () => {
  board = await openBoard();
});
afterAll(() => board.close());

describe('the board by keyboard', () => {
  it('is one tab stop, in which arrows walk and Enter opens the line', async () => {
    const { page, close } = await openPage(board, '/?focus=RUS>UKR');
    await expect.poll(() => page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(new URL(page.url()).searchParams.get('focus')).toBe('RUS>UKR');
    await page.keyboard.press('End');
    const last = new URL(page.url()).searchParams.get('focus');
    expect(last).toMatch(/^RUS>/);
    expect(last).not.toBe('RUS>UKR');
    await page.keyboard.press('Home');
    await page.goto(`${board.url}/?focus=RUS>UKR`, { waitUntil: 'networkidle' });
    await page.locator('[role=gridcell][tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/lines/RUS~UKR');
    await page.getByRole('heading', { level: 1, name: 'Russia – Ukraine' }).waitFor();
    await close();
  });

  it('opens help with ? and the search with /', async () => {
    const { page, close } = await openPage(board, '/');
    await page.keyboard.press('?');
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.locator('input[type=search]:focus').waitFor();
    await page.keyboard.type('talks');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=talks');
    await close();
  });
});

describe('the board by pointer', () => {
  it('shows the last contact of a lamp with its sentence, one click from the record', async () => {
    const { page, close } = await openPage(board, '/');
    await page.locator('[role=gridcell][aria-label^="Russia to United States: "]').click();
    const card = page.locator('.line-card');
    expect(await card.locator('h2').textContent()).toBe('Russia → United States');
    expect(await card.locator('blockquote').textContent()).toMatch(/.{20}/);
    await card.getByRole('link', { name: 'the record' }).click();
    await page.waitForURL('**/events/e*');
    await page.locator('.passage mark').first().waitFor();
    await close();
  });

  it('says as a table what the lamps say', async () => {
    const { page, close } = await openPage(board, '/');
    const lamps = await page
      .locator('[role=gridcell]:not([aria-label$="no line shown"]):not([aria-label$="itself"])')
      .count();
    await page.getByRole('button', { name: 'As a table' }).click();
    await expect.poll(() => page.locator('table.rows tbody tr').count()).toBe(lamps);
    await close();
  });

  it('outlines the lamps that differ from another day, and says what they were', async () => {
    const { page, close } = await openPage(board, '/?asOf=2022-10-27&compare=2022-10-10');
    const changed = page.locator('[role=gridcell].changed');
    await expect.poll(() => changed.count()).toBeGreaterThan(0);
    expect(await changed.first().getAttribute('aria-label')).toMatch(/; was /);
    await close();
  });

  it('keeps filters in the address, and takes them from there', async () => {
    const { page, close } = await openPage(board, '/');
    await page.getByLabel('Level').selectOption('leaders');
    await page.waitForURL('**level=leaders**');
    await page.getByLabel('direct only').check();
    expect(new URL(page.url()).searchParams.get('direct')).toBe('true');
    const lamps = page.locator('[role=gridcell]:not([aria-label$="no line shown"], [aria-label$="itself"])');
    const before = await lamps.count();
    await page.getByLabel('Last contact').selectOption('visit');
    await page.waitForURL('**form=visit**');
    await expect.poll(() => lamps.count()).toBeLessThan(before);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Level').inputValue()).toBe('leaders');
    expect(await page.getByLabel('direct only').isChecked()).toBe(true);
    await close();
  });

  it('is a list by party where there is no room for a square', async () => {
    const { page, close } = await openPage(board, '/', { width: 390, height: 844 });
    await expect.poll(() => page.locator('[role=grid]').count()).toBe(0);
    await page.locator('.lamp-list a').first().click();
    await page.waitForURL('**/lines/**');
    await close();
  });
});

describe('a line', () => {
  it('is walked with J and K, and Enter opens the record', async () => {
    const { page, close } = await openPage(board, '/lines/RUS~USA');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.className)).toBe('here');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/events/e*');
    await close();
  });

  it('has marks that arrows walk and that open their records', async () => {
    const { page, close } = await openPage(board, '/lines/RUS~USA');
    await expect.poll(() => page.locator('.lanes a[tabindex="0"]').count()).toBe(1);
    await page.locator('.lanes a[tabindex="0"]').focus();
    const before = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/events/e*');
    await close();
  });

  it('narrows its list to the days that are brushed', async () => {
    const { page, close } = await openPage(board, '/lines/RUS~USA');
    const all = await page.locator('#acts + .told li').count();
    const box = await page.locator('.lanes').boundingBox();
    if (box === null) throw new Error('no lanes are drawn');
    // From late October to the right end, in the band of the axis, where no mark is.
    await page.mouse.move(box.x + box.width * 0.94, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 20, box.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL('**from=**');
    await expect.poll(() => page.locator('#acts + .told li').count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'All days' }).click();
    await expect.poll(() => page.locator('#acts + .told li').count()).toBe(all);
    await close();
  });
});

it('narrows the board to a subject, and gives its drawing as a file', async () => {
  const { page, close } = await openPage(board, '/');
  await page.getByLabel('Subject').fill('zzz');
  await page.getByLabel('Subject').press('Enter');
  await page.getByText('No line is known here').waitFor();
  await page.getByLabel('Subject').fill('');
  await page.getByLabel('Subject').press('Enter');
  await page.locator('[role=gridcell]').first().waitFor();
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Drawing (SVG)' }).click();
  expect((await begun).suggestedFilename()).toBe('lines.svg');
  await close();
});
