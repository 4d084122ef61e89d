import { createHash } from 'node:crypto';
import type { Act, ActParty } from '../coder/act.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idLength = 12;

/**
 * Short ids of a document's acts, in their order: twelve letters and digits (60 bits) that depend on nothing but the
 * document's id, the place of the act in its text, its type and its parties. Acts alike in all of these get ids apart.
 */
export function eventIds(documentId: string, acts: readonly Act[]): readonly string[] {
  const taken = new Set<string>();
  return acts.map((act) => {
    const content = contentOf(documentId, act);
    let twin = 0;
    let id = hash(content, twin);
    while (taken.has(id)) id = hash(content, ++twin);
    taken.add(id);
    return id;
  });
}

function contentOf(documentId: string, act: Act): string {
  const parties = (list: readonly ActParty[]) =>
    list.map(({ code, sector, start, end }) => [code, sector, start, end]);
  const { type, trigger, evidence, actors, recipients } = act;
  return JSON.stringify([
    documentId,
    evidence,
    [trigger.start, trigger.end],
    type,
    parties(actors),
    parties(recipients),
  ]);
}

function hash(content: string, twin: number): string {
  const digest = createHash('sha256').update(`${twin}\n${content}`).digest();
  return [...digest.subarray(0, idLength)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
