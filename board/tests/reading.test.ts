import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';

let board: OpenBoard;
beforeAll(async () => {
  board = await openBoard();
});
afterAll(() => board.close());

describe('read this', () => {
  it('shows what is coded beside the text, and stores nothing', async () => {
    const before = await (await fetch(`${board.url}/api/status`)).json();
    const { page, close } = await openPage(board, '/read');
    await page
      .getByLabel('Text', { exact: true })
      .fill('On Friday Sergei Lavrov phoned Antony Blinken. Blinken rejected his offer of talks.');
    await page.getByLabel('Day of publication').fill('2022-10-28');
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.locator('.passage mark.act').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.passage mark.act').first().textContent()).toMatch(/phoned|rejected/);
    expect(await (await fetch(`${board.url}/api/status`)).json()).toEqual(before);
    await close();
  });

  it('shows hostile text as text, and unseen characters as marks', async () => {
    const { page, wrongs, close } = await openPage(board, '/read');
    await page
      .getByLabel('Text', { exact: true })
      .fill(
        'Sergei Lavrov phoned <script>document.title="owned"</script><img src=x onerror=alert(1)> Antony\u200b \u202eBlinken on Friday.',
      );
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page
      .getByText(/coded|event/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '');
    expect(await page.title()).not.toContain('owned');
    const shown = await page.locator('main').textContent();
    expect(shown).not.toMatch(/[\u200b\u202e]/);
    expect(wrongs).toEqual([]);
    await close();
  });
});
