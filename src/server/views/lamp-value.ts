import { describeGround } from '../../drawings/describe-ground.js';
import type { Lamp } from '../../lines/lamp.js';
import type { LampValue } from '../schemas/lamp-schema.js';

/** A lamp with its ground in words. */
export function lampValue(lamp: Lamp): LampValue {
  return { state: lamp.state, words: describeGround(lamp), ground: lamp.ground };
}
