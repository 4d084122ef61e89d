import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenBoard, openBoard } from './support/open-board.js';
import { openPage } from './support/open-page.js';

let board: OpenBoard;
const tokens = new Map<string, string>();

beforeAll(async () => {
  board = await openBoard();
  for (const [name, role] of [
    ['cody', 'coder'],
    ['carl', 'coder'],
    ['ada', 'adjudicator'],
  ] as const) {
    tokens.set(name, board.parley('users', 'add', name, '--role', role, '--token').trim());
  }
});
afterAll(() => board.close());

/** A page of somebody: a token travels with each request, as a proxy in front would add it. */
const pageOf = (name: string, path: string) =>
  openPage(board, path, { headers: { authorization: `Bearer ${tokens.get(name)}` } });

it('takes two blind decisions from the queue to a judgement of a third person', async () => {
  const first = await pageOf('cody', '/review');
  await first.page.locator('.told a.bold').first().click();
  await first.page.waitForURL('**review=blind');
  const path = new URL(first.page.url()).pathname;
  await first.page.getByText('kept for you alone').waitFor();
  await first.page.keyboard.press('a');
  await first.page.getByText('waits for a second coder; until then').waitFor();
  await first.close();

  const second = await pageOf('carl', `${path}?review=blind`);
  await second.page.getByText('kept for you alone').waitFor();
  expect(await second.page.getByText('cody').count()).toBe(0);
  await second.page.keyboard.press('r');
  await second.page.keyboard.type('a demand, no act');
  await second.page.keyboard.press('Enter');
  await second.page.getByText('decided otherwise').waitFor();
  await second.close();

  const third = await pageOf('ada', '/review?state=to-settle');
  await third.page.getByRole('heading', { name: 'How far coders agree' }).waitFor();
  await third.page.locator('.told a.bold').first().click();
  await third.page.waitForURL('**review=settle');
  await third.page.locator('.proposal').first().waitFor();
  await expect.poll(() => third.page.locator('.proposal').count()).toBe(2);
  await third.page.getByLabel('Why this one').fill('the text demands');
  await third.page.locator('.proposal', { hasText: 'carl' }).getByRole('button').click();
  await third.page.getByRole('heading', { name: 'This record was refused' }).waitFor();
  expect(await third.page.locator('.notice').textContent()).toContain(
    'Refused by ada because “adjudicated between carl (reject: a demand, no act), cody (accept): the text demands”',
  );
  await third.close();
});
