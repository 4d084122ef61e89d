import type { PeopledDocument } from '../../actors/peopled-document.js';
import type { Span } from '../../documents/span.js';
import { aboutOf } from '../fields/about-of.js';
import { channelOf } from '../fields/channel/channel-of.js';
import { conditionOf } from '../fields/condition-of.js';
import type { FieldValue } from '../fields/field-value.js';
import { modeOf } from '../fields/mode/mode-of.js';
import { placeOf } from '../fields/place-of.js';
import { sinceOf } from '../fields/since-of.js';
import { speakerOf } from '../fields/speaker-of.js';
import { statusOf } from '../fields/status/status-of.js';
import { throughOf } from '../fields/through/through-of.js';
import type { Finding, Ground, RoleSpans } from '../finding.js';
import type { DecodeStage } from './decode-stage.js';
import { draftOf } from './draft.js';
import type { FieldTrust } from './field-trust.js';

type Rule<T> = (text: PeopledDocument, finding: Finding) => FieldValue<T> | null;

/**
 * The finding with what the rules of `fields/` read where the finder left a field open or is not sure enough of it. A finder
 * that looked and found nothing says so with a ground for the field; then the rules are asked only if `trust` lists it.
 */
export function filledFinding(text: PeopledDocument, finding: Finding, trust: FieldTrust): Finding {
  const grounds: Record<string, Ground> = { ...finding.grounds };
  const isSettled = (field: string, isGiven: boolean): boolean => {
    const ground = finding.grounds[field];
    const least = trust[field];
    if (ground === undefined) return isGiven;
    return least === undefined || (ground.score !== null ? ground.score >= least : isGiven);
  };
  const fill = <T>(field: string, given: T | null, rule: Rule<T>): T | null => {
    if (isSettled(field, given !== null)) return given;
    const found = rule(text, finding);
    if (found === null) return given;
    grounds[field] = found.ground;
    return found.value;
  };
  const { roles } = finding;
  const through = roles.through.length > 0 ? roles.through : null;
  const filled: RoleSpans = {
    ...roles,
    through: fill('through', through, throughOf) ?? [],
    where: fill('place', roles.where, placeOf),
    condition: fill('condition', ofSeveralWords(roles.condition), conditionOf),
    speaker: fill('speaker', roles.speaker, speakerOf),
    about: fill('about', roles.about, aboutOf),
    since: fill('since', roles.since, sinceOf),
  };
  const status = fill('status', finding.status, statusOf);
  const channel = fill('channel', finding.channel, channelOf);
  // Modes read the go-betweens found just now.
  const mode = fill('mode', finding.mode, (document, bare) => modeOf(document, { ...bare, roles: filled }));
  return { ...finding, status, channel, mode, roles: filled, grounds };
}

/** A single word ("any", "if") states no condition. */
function ofSeveralWords(span: Span | null): Span | null {
  return span !== null && /\S\s+\S/u.test(span.text) ? span : null;
}

/** Asks the rules of `fields/` for what the finder left open or is not sure enough of. */
export const fillFields: DecodeStage = {
  name: 'fill-fields',
  requires: ['finding'],
  assigns: ['finding', 'status', 'mode', 'channel', 'condition', 'since', 'place', 'about', 'grounds'],
  run: (drafts, { text, weights }) =>
    drafts.map((draft) => draftOf(filledFinding(text, draft.finding, weights.trust), draft.origin)),
};
