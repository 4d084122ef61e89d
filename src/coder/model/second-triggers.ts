import type { Span } from '../../documents/span.js';
import type { Finding, PartyFiller, SecondReading } from '../finding.js';
import type { Window } from './cut-windows.js';
import type { Trigger } from './find-triggers.js';
import type { ModelConfig } from './model-config.js';
import type { PieceDocument } from './piece-document.js';
import { type PlaceRange, sigmoid, topScore } from './place-runs.js';

/** A trigger of a window with what the second finder read there. */
export interface SecondedTrigger extends Trigger {
  readonly second: SecondReading | null;
}

/**
 * The network's triggers of a window, those that the second finder saw too marked so, and those that it alone saw. The latter
 * get the network's own score, however low: whether they are acts is weighed with everything else (`weigh-confidence`).
 */
export function secondTriggers(
  own: readonly Trigger[],
  seconds: readonly Finding[],
  tags: Float32Array,
  width: number,
  window: Window,
  text: PieceDocument,
  config: ModelConfig,
): readonly SecondedTrigger[] {
  const taken = new Set<Finding>();
  const seconded = own.map((trigger): SecondedTrigger => {
    const agreeing = seconds.find(
      (finding) =>
        finding.type === config.types[trigger.kind] &&
        meets(placesOf(finding.trigger, window, text), trigger),
    );
    if (agreeing === undefined) return { ...trigger, second: null };
    taken.add(agreeing);
    return { ...trigger, second: { isSole: false, roles: agreeing.roles, score: agreeing.score } };
  });
  const sole = seconds.flatMap((finding): readonly SecondedTrigger[] => {
    const range = taken.has(finding) ? null : placesOf(finding.trigger, window, text);
    const kind = config.types.indexOf(finding.type);
    if (range === null || kind < 0) return [];
    const score = topScore(range, (place) => sigmoid(tags[place * width + kind] ?? -Infinity));
    return [{ ...range, kind, score, second: { isSole: true, roles: finding.roles, score: finding.score } }];
  });
  return [...seconded, ...sole].sort((a, b) => a.start - b.start || a.kind - b.kind);
}

/** The places of a window where some words stand, its context too. */
function placesIn(span: Span, window: Window, text: PieceDocument): readonly number[] {
  return window.flatMap(({ source }, place) => {
    const piece = text.pieces[source];
    return piece !== undefined && piece.start < span.end && span.start < piece.end ? [place] : [];
  });
}

/** The places of some words among those that a window reads; null if it holds none of them. */
function placesOf(span: Span, window: Window, text: PieceDocument): PlaceRange | null {
  const read = placesIn(span, window, text).filter((place) => {
    const segment = window[place]?.segment;
    return segment === 1 || segment === 3;
  });
  const [start, end] = [read[0], read.at(-1)];
  return start === undefined || end === undefined ? null : { start, end: end + 1 };
}

function meets(range: PlaceRange | null, trigger: PlaceRange): boolean {
  return range !== null && range.start < trigger.end && trigger.start < range.end;
}

/** The words that the second finder gave to party roles, with the chance that the network gives them there. */
export function secondFillers(
  second: SecondReading | null,
  logits: Float32Array,
  window: Window,
  text: PieceDocument,
  config: ModelConfig,
): readonly PartyFiller[] {
  if (second === null) return [];
  const { actors, recipients, through } = second.roles;
  const of = (role: PartyFiller['role'], spans: readonly Span[]): readonly PartyFiller[] =>
    spans.map((span) => {
      const column = config.roles.indexOf(role);
      const places = placesIn(span, window, text);
      const chances = places.map((place) =>
        sigmoid(logits[place * config.roles.length + column] ?? -Infinity),
      );
      return { role, span, score: Math.max(0, ...chances) };
    });
  return [...of('actor', actors), ...of('recipient', recipients), ...of('through', through)];
}
