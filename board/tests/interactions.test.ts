import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';
import { widths } from './support/widths.js';

let board: OpenBoard;
beforeAll(async () => {
  board = await openBoard();
});
afterAll(() => board.close());

describe.each(widths)('at $width pixels', ({ width, height }) => {
  const size = { width, height };

  it('goes from the board to a sentence in two clicks', async () => {
    const { page, close } = await openPage(board, '/', size);
    await page.locator('.told a.bold').first().click();
    await page.waitForURL(/\/(lines|events)\//);
    if (page.url().includes('/lines/')) await page.locator('.told a.bold').first().click();
    await page.locator('.passage mark').first().waitFor();
    await close();
  });

  it('looks as of another day, and keeps it from screen to screen', async () => {
    const { page, close } = await openPage(board, '/', size);
    await page.locator('details.drop summary').click();
    await page.getByLabel('As of').fill('2022-10-12');
    await page.keyboard.press('Escape');
    await page.getByText('known on 12 October 2022').waitFor();
    await page.getByRole('link', { name: 'Changes' }).click();
    await page.waitForURL('**/changes?asOf=2022-10-12');
    await page.goBack();
    await page.getByText('known on 12 October 2022').waitFor();
    await close();
  });

  it('lists offers, which J and K walk and Enter opens as a ladder', async () => {
    const { page, close } = await openPage(board, '/threads', size);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect.poll(() => page.locator('tr.here').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/threads/t*');
    await page.locator('.ladder .head').first().waitFor();
    await close();
  });

  it('narrows offers to those without an answer', async () => {
    const { page, close } = await openPage(board, '/threads', size);
    await page.getByLabel('without answer').check();
    await page.waitForURL('**answered=false');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('table.rows tbody tr')].every((row) =>
        row.textContent?.includes('silent so far'),
      ),
    );
    await close();
  });

  it('says of each change what it stands on', async () => {
    const { page, close } = await openPage(board, '/changes', size);
    const change = page.locator('article.card').first();
    await expect.poll(() => change.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await change.locator('.measure').textContent()).toMatch(/What it takes:/);
    await page.getByRole('heading', { name: 'Corrections' }).waitFor();
    await close();
  });

  it('narrows a search by its facets', async () => {
    const { page, close } = await openPage(board, '/search?q=talks', size);
    const all = await page.locator('.told > li').count();
    await page.getByRole('button', { name: /^CONSULT/ }).click();
    await page.waitForURL('**type=CONSULT');
    const some = await page.locator('.told > li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await close();
  });

  it('marks in a document the words of the report that is chosen', async () => {
    const { page, close } = await openPage(board, '/sources', size);
    await page.locator('main .plain-list a').first().click();
    await page.waitForURL('**/documents/d*');
    await page.locator('#reports + ul button').first().click();
    await page.locator('.passage mark.act').waitFor();
    await close();
  });

  it('shows where the words of a field stand', async () => {
    const { page, close } = await openPage(board, '/search?q=Kyiv', size);
    await page.locator('.told .chips a').first().click();
    await page.locator('button.words').first().focus();
    await page.locator('mark.lit').first().waitFor();
    await close();
  });
});

it('says kindly that there is nothing at an address', async () => {
  const { page, close } = await openPage(board, '/events/eaaaaaaaaaaa');
  await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  await close();
});

it('keeps the look that was chosen', async () => {
  const { page, close } = await openPage(board, '/about');
  await page.getByLabel('Look').selectOption('dark');
  await page.reload({ waitUntil: 'networkidle' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  // --paper of the dark look, #10161d
  expect(paper).toBe('rgb(16, 22, 29)');
  await close();
});

it('says that something new came in, and changes nothing by itself', async () => {
  const { page, close } = await openPage(board, '/');
  await page.waitForTimeout(4500);
  const [id] = (
    (await (await fetch(`${board.url}/api/events?limit=1`)).json()) as {
      readonly items: readonly { readonly id: string }[];
    }
  ).items.map((event) => event.id);
  board.parley('judge', 'accept', id ?? '', '--author', 'Ida');
  await page.getByText('New in the ledger: 0 documents, 1 judgements.').waitFor();
  await close();
});
