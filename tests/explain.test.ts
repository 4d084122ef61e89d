import { expect, test } from 'vitest';
import { runParley } from './support/run-parley.js';

const file = 'examples/01-lavrov-interview.txt';

async function explanations() {
  const { code, out, err } = await runParley(['explain', file, '--json']);
  expect([code, err]).toEqual([0, '']);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('every field of every event has words of the text or a rule behind it', async () => {
  const { out: text } = await runParley(['text', file]);
  const all = await explanations();
  expect(all.length).toBeGreaterThan(0);
  for (const { event, fields } of all) {
    const names = fields.map((field: { field: string }) => field.field);
    expect(names).toEqual(expect.arrayContaining(['type', 'status', 'confidence']));
    expect(names.filter((name: string) => name === 'actors')).toHaveLength(event.actors.length);
    for (const field of fields) {
      expect(field.span !== null || field.by !== null, `${event.id} ${field.field}`).toBe(true);
      if (field.span) expect(text.slice(field.span.start, field.span.end)).toBe(field.span.text);
      if (field.basis === 'said') expect(field.span, `${event.id} ${field.field}`).not.toBeNull();
    }
  }
});

test('the beginning of an id picks one event', async () => {
  const [, second] = await explanations();
  const { code, out } = await runParley(['explain', file, '--event', second.event.id.slice(0, 8)]);
  expect(code).toBe(0);
  expect(out).toContain(second.event.id);
  expect(out.match(/^ {2}type /gm)).toHaveLength(1);
});

test('an id that no event has is named', async () => {
  const { code, out, err } = await runParley(['explain', file, '--event', '0000']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(`parley: ${file}: has no event with an id that begins with "0000"\n`);
});

test('a file that cannot be read is named', async () => {
  const { code, err } = await runParley(['explain', 'examples/gone.txt']);
  expect(code).toBe(1);
  expect(err).toMatch(/^parley: examples\/gone\.txt: .*\n$/);
});
