import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';

let board: OpenBoard;
beforeAll(async () => {
  board = await openBoard();
});
afterAll(() => board.close());

async function eventsOf(party: string): Promise<readonly string[]> {
  const answer = (await (await fetch(`${board.url}/api/events?party=${party}`)).json()) as {
    readonly items: readonly { readonly id: string }[];
  };
  return answer.items.map(({ id }) => id);
}

describe('reviewing', () => {
  it('accepts with A, and takes it back', async () => {
    const [id] = await eventsOf('TUR');
    const { page, close } = await openPage(board, `/events/${id}?review=on`);
    await page.keyboard.press('a');
    await page.getByText('Entered as judgement').waitFor();
    await page.getByRole('button', { name: 'take back' }).click();
    await page.getByText('taken back').waitFor();
    await close();
  });

  it('refuses with R only with a reason', async () => {
    const [, id] = await eventsOf('TUR');
    const { page, close } = await openPage(board, `/events/${id}?review=on`);
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Entered as judgement').count()).toBe(0);
    await page.keyboard.type('told of another year');
    await page.keyboard.press('Enter');
    await page.getByText('Entered as judgement').waitFor();
    expect(await fetch(`${board.url}/api/events/${id}`).then(({ status }) => status)).toBe(410);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('told of another year').waitFor();
    expect(await fetch(`${board.url}/api/events/${id}`).then(({ status }) => status)).toBe(200);
    await close();
  });

  it('tells who is second, loses nothing, and lets them enter theirs all the same', async () => {
    const [id = ''] = await eventsOf('GNB');
    const { page, close } = await openPage(board, `/events/${id}?review=on`);
    board.parley('judge', 'accept', id, '--author', 'Ida', '--reason', 'a courtesy visit');
    await page.keyboard.press('a');
    const note = page.getByRole('alert');
    await note.getByText('Somebody was faster').waitFor();
    expect(await note.textContent()).toContain('a courtesy visit');
    await note.getByRole('button', { name: 'Enter mine all the same' }).click();
    await page.getByText('Entered as judgement').waitFor();
    await close();
  });

  it('tells who is second when the record was refused meanwhile', async () => {
    const [, id = ''] = await eventsOf('GNB');
    const { page, close } = await openPage(board, `/events/${id}?review=on`);
    board.parley('judge', 'reject', id, '--author', 'Ida', '--reason', 'no act');
    await page.keyboard.press('a');
    await page.getByText('Somebody was faster').waitFor();
    await close();
  });
});
