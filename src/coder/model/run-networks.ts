import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { Window } from './cut-windows.js';
import type { Trigger } from './find-triggers.js';
import type { Model } from './load-model.js';

/** What the encoder gives for a window: a vector a place, and trigger tags, `tagWidth` a place. */
export interface EncodedWindow {
  readonly hidden: Tensor;
  readonly tags: Float32Array;
  readonly tagWidth: number;
}

/** What the heads give for the triggers of a window, one row a trigger (logits; `act` is the vector that pairs are read from). */
export interface TriggerRows {
  readonly act: readonly Float32Array[];
  readonly status: readonly Float32Array[];
  readonly mode: readonly Float32Array[];
  readonly channel: readonly Float32Array[];
  readonly flags: readonly Float32Array[];
  readonly roles: readonly Float32Array[];
  readonly parties: readonly Float32Array[];
}

const integers = (values: readonly number[], dims: readonly number[]): Tensor =>
  new Tensor('int64', BigInt64Array.from(values, BigInt), dims);

/** Runs the encoder over one window; one window a call, so that its numbers depend on nothing else. */
export async function encodeWindow({ encoder }: Model, window: Window): Promise<EncodedWindow> {
  const column = (values: readonly number[]): Tensor => integers(values, [1, window.length]);
  const out = await encoder.run({
    ids: column(window.map(({ id }) => id)),
    case: column(window.map(({ caseKind }) => caseKind)),
    quoted: column(window.map(({ quoted }) => quoted)),
    segment: column(window.map(({ segment }) => segment)),
  });
  const tags = output(out, 'tags');
  return { hidden: output(out, 'hidden'), tags: floats(tags), tagWidth: tags.dims.at(-1) ?? 0 };
}

/** Reads fields and roles of the triggers of one window. */
export async function readTriggers(
  { heads }: Model,
  window: Window,
  hidden: Tensor,
  triggers: readonly Trigger[],
): Promise<TriggerRows> {
  const n = triggers.length;
  const out = await heads.run({
    hidden,
    sentence: integers(
      window.map(({ block }) => block),
      [1, window.length],
    ),
    start: integers(
      triggers.map(({ start }) => start),
      [n],
    ),
    end: integers(
      triggers.map(({ end }) => end),
      [n],
    ),
    kind: integers(
      triggers.map(({ kind }) => kind),
      [n],
    ),
  });
  const rows = (name: string): readonly Float32Array[] => rowsOf(floats(output(out, name)), n);
  return {
    act: rows('act'),
    status: rows('status'),
    mode: rows('mode'),
    channel: rows('channel'),
    flags: rows('flags'),
    roles: rows('roles'),
    parties: rows('parties'),
  };
}

/** One pair of acts, the earlier first. */
export interface ActPair {
  readonly earlier: Float32Array;
  readonly later: Float32Array;
  /** Bucket of the distance in sentences. */
  readonly far: number;
  readonly isSameType: boolean;
}

/** For each pair the logits of "the later repeats the earlier" and "the later answers the earlier". */
export async function readPairs(
  { pairs }: Model,
  list: readonly ActPair[],
): Promise<readonly Float32Array[]> {
  const n = list.length;
  const out = await pairs.run({
    earlier: stack(list.map(({ earlier }) => earlier)),
    later: stack(list.map(({ later }) => later)),
    far: integers(
      list.map(({ far }) => far),
      [n],
    ),
    same_type: integers(
      list.map(({ isSameType }) => (isSameType ? 1 : 0)),
      [n],
    ),
  });
  return rowsOf(floats(output(out, 'links')), n);
}

function stack(rows: readonly Float32Array[]): Tensor {
  const width = rows[0]?.length ?? 0;
  const flat = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    flat.set(row, i * width);
  });
  return new Tensor('float32', flat, [rows.length, width]);
}

function rowsOf(flat: Float32Array, n: number): readonly Float32Array[] {
  const width = flat.length / n;
  return Array.from({ length: n }, (_, i) => flat.slice(i * width, (i + 1) * width));
}

function output(out: InferenceSession.OnnxValueMapType, name: string): Tensor {
  const value = out[name];
  if (value instanceof Tensor) return value;
  throw new TypeError(`the model gives no ${name}`);
}

function floats(tensor: Tensor): Float32Array {
  if (tensor.data instanceof Float32Array) return tensor.data;
  throw new TypeError('the model gives numbers of another kind than float32');
}
