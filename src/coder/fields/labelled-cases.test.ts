import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EventType } from '../event-type.js';
import { aboutOf } from './about-of.js';
import { channelOf } from './channel/channel-of.js';
import { conditionOf } from './condition-of.js';
import { readAct } from './field-case.js';
import { modeOf } from './mode/mode-of.js';
import { placeOf } from './place-of.js';
import { sinceOf } from './since-of.js';
import { speakerOf } from './speaker-of.js';
import { statusOf } from './status/status-of.js';
import { throughOf } from './through/through-of.js';

/** One line of `cases/status.jsonl` or `cases/attribution.jsonl`: the fields that it does not name are not checked. */
interface FieldCase {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly note: string;
  readonly expect: {
    readonly trigger: string;
    readonly type: EventType;
    readonly actors?: readonly string[];
    readonly recipients?: readonly string[];
    readonly [field: string]: unknown;
  };
}

const rules = {
  status: (act: ReturnType<typeof readAct>) => statusOf(act.text, act.finding).value,
  channel: (act: ReturnType<typeof readAct>) => channelOf(act.text, act.finding)?.value ?? null,
  mode: (act: ReturnType<typeof readAct>) => modeOf(act.text, act.finding)?.value ?? null,
  speaker: (act: ReturnType<typeof readAct>) => speakerOf(act.text, act.finding)?.value.text ?? null,
  condition: (act: ReturnType<typeof readAct>) => conditionOf(act.text, act.finding)?.value.text ?? null,
  since: (act: ReturnType<typeof readAct>) => sinceOf(act.text, act.finding)?.value.text ?? null,
  place: (act: ReturnType<typeof readAct>) => placeOf(act.text, act.finding)?.value.text ?? null,
  about: (act: ReturnType<typeof readAct>) => aboutOf(act.text, act.finding)?.value.text ?? null,
  through: (act: ReturnType<typeof readAct>) =>
    (throughOf(act.text, act.finding)?.value ?? []).map((span) => span.text),
};

const cases = ['status', 'attribution'].flatMap((name) =>
  readFileSync(new URL(`../../../cases/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): FieldCase => JSON.parse(line)),
);

test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  const act = readAct({ ...one.expect, text: one.text, date: one.date });
  for (const [field, rule] of Object.entries(rules)) {
    if (field in one.expect) expect({ [field]: rule(act) }).toEqual({ [field]: one.expect[field] });
  }
});
